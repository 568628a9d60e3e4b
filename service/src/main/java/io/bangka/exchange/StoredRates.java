package io.bangka.exchange;

import io.bangka.money.EuroRates;
import io.bangka.money.Rates;
import io.bangka.money.ReferenceRates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The reference rates that [RatesUpdate] fetched and kept in a folder, and where they know none,
/// or only older ones, those that the program ships with. Of two the later one on or before the day
/// counts; each carries its day.
public final class StoredRates implements Rates {
  private static final String FILE = "ecb-reference-rates.xml";

  private final Rates kept;
  private final Rates shipped = new ReferenceRates();

  private StoredRates(Rates kept) {
    this.kept = kept;
  }

  /// Those of a folder; where there are none, or they cannot be read, only the shipped ones.
  public static StoredRates in(Path folder) {
    try {
      return new StoredRates(EcbFile.read(Files.readAllBytes(folder.resolve(FILE))));
    } catch (IOException | EcbFile.NoRates _) {
      return new StoredRates(Rates.NONE);
    }
  }

  /// Keeps a file of rates, whole or not at all.
  ///
  /// @param bytes as they were sent
  /// @return the rates in it
  /// @throws EcbFile.NoRates if it is no file of rates; then nothing is kept
  static EuroRates keep(byte[] bytes, Path folder) throws IOException, EcbFile.NoRates {
    var rates = EcbFile.read(bytes);
    Files.createDirectories(folder);
    var part = Files.createTempFile(folder, FILE, ".part");
    try {
      Files.write(part, bytes);
      Files.move(
          part,
          folder.resolve(FILE),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return rates;
  }

  @Override
  public Optional<Rate> rate(String from, String to, LocalDate day) {
    return Stream.of(kept, shipped)
        .flatMap(rates -> rates.rate(from, to, day).stream())
        .max(Comparator.comparing(Rate::day));
  }
}
