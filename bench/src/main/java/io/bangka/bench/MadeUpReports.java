package io.bangka.bench;

import io.bangka.attempts.Known;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// A million reports that nobody made: half of them evenly of two hundred procedures, half of the
/// first five.
final class MadeUpReports {
  static final int REPORTS = 1_000_000;
  static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final int PROCEDURES = 200;
  private static final List<String> COUNTRIES =
      List.of("CY", "DE", "FR", "IT", "ES", "GR", "GB", "US", "RU", "JP", "KR", "SG");
  private static final List<String> OUTCOMES =
      List.of("worked", "worked", "worked", "refused", "blocked", "pending", "more-asked");

  private MadeUpReports() {}

  static Path write(Path file) throws IOException {
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

  static Known known() {
    var procedures = new TreeSet<String>();
    for (int i = 0; i < PROCEDURES; i++) {
      procedures.add("ferry.procedure-" + i);
    }
    return new Known(procedures, Set.copyOf(COUNTRIES), Set.of("passport"), Set.of("visa"));
  }

  static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
