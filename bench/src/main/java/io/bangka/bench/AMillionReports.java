package io.bangka.bench;

import io.bangka.attempts.Known;
import io.bangka.attempts.Place;
import io.bangka.attempts.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Takes a million reports into SQLite and asks for statistics, once: a program, since an import is
/// no operation to repeat a thousand times. `java … io.bangka.bench.AMillionReports [FOLDER]`.
public final class AMillionReports {
  private static final int REPORTS = 1_000_000;
  private static final int PROCEDURES = 200;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final List<String> COUNTRIES =
      List.of("CY", "DE", "FR", "IT", "ES", "GR", "GB", "US", "RU", "JP", "KR", "SG");
  private static final List<String> OUTCOMES =
      List.of("worked", "worked", "worked", "refused", "blocked", "pending", "more-asked");

  private AMillionReports() {}

  public static void main(String[] args) throws Exception {
    var folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("bangka-attempts");
    var file = write(folder.resolve("reports.csv"));
    try (var store = Store.open(new Place.Folder(folder))) {
      long start = System.nanoTime();
      store.take(file, known(), TODAY);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT, "import: %.1f s, %,.0f reports a second%n", seconds, REPORTS / seconds);
      System.gc();
      var runtime = Runtime.getRuntime();
      long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
      System.out.printf("heap: at most %d MiB, %d in use%n", runtime.totalMemory() >> 20, used);
      statistics(store, "ferry.procedure-150");
      statistics(store, "ferry.procedure-0");
    }
  }

  /// The first time reads all reports of the procedure, as after a new report; the others find the
  /// sum that was kept.
  private static void statistics(Store store, String procedure) throws Exception {
    for (int i = 0; i < 20; i++) {
      store.statistics(procedure, TODAY.minusDays(1 + i), List.of());
    }
    long start = System.nanoTime();
    var found = store.statistics(procedure, TODAY, List.of());
    double read = (System.nanoTime() - start) / 1e6;
    start = System.nanoTime();
    for (int i = 0; i < 1000; i++) {
      store.statistics(procedure, TODAY, List.of());
    }
    double kept = (System.nanoTime() - start) / 1e6 / 1000;
    System.out.printf(
        Locale.ROOT,
        "statistics of %s, %,d reports: %.1f ms read anew, %.3f ms kept%n",
        procedure,
        found.reports(),
        read,
        kept);
  }

  /// Half of the reports are evenly of all procedures, half of the first five.
  private static Path write(Path file) throws IOException {
    var random = new Random(1);
    try (var out = Files.newBufferedWriter(file)) {
      out.write("procedure,date,outcome,country,document,network,issuer,message\n");
      for (int i = 0; i < REPORTS; i++) {
        int procedure = random.nextInt(random.nextBoolean() ? PROCEDURES : 5);
        out.write("ferry.procedure-" + procedure + ",");
        out.write(TODAY.minusDays(random.nextInt(1500)) + ",");
        out.write(OUTCOMES.get(random.nextInt(OUTCOMES.size())) + ",");
        out.write(COUNTRIES.get(random.nextInt(COUNTRIES.size())) + ",passport,visa,bank-");
        out.write(random.nextInt(20) + ",message " + i + "\n");
      }
    }
    return file;
  }

  private static Known known() {
    var procedures = new TreeSet<String>();
    for (int i = 0; i < PROCEDURES; i++) {
      procedures.add("ferry.procedure-" + i);
    }
    return new Known(procedures, Set.copyOf(COUNTRIES), Set.of("passport"), Set.of("visa"));
  }
}
