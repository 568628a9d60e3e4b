package io.bangka.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/// Fetches the European Central Bank's reference rates of the last ninety days, and keeps them.
/// Nothing is sent but the address and the program's name.
public final class RatesUpdate {
  /// Where the bank publishes them.
  public static final URI PUBLISHED =
      URI.create("https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist-90d.xml");

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LARGEST = 16 << 20;

  private RatesUpdate() {}

  /// Why there are no new rates; those that were kept before stay.
  public static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    Failed(String message) {
      super(message);
    }
  }

  /// What was fetched.
  ///
  /// @param days how many days have rates
  /// @param last the last of them
  public record Fetched(int days, LocalDate last) {}

  /// Fetches them from there and keeps them in the folder.
  ///
  /// @throws Failed if they cannot be had
  /// @throws IOException if they cannot be kept
  /// @throws InterruptedException if somebody stops it
  public static Fetched run(URI from, Path folder)
      throws Failed, IOException, InterruptedException {
    byte[] bytes = fetch(from);
    try {
      var days = StoredRates.keep(bytes, folder).days();
      return new Fetched(days.size(), days.lastKey());
    } catch (EcbFile.NoRates e) {
      throw new Failed(String.valueOf(e.getMessage()));
    }
  }

  private static byte[] fetch(URI from) throws Failed, InterruptedException {
    try (var client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()) {
      var request =
          HttpRequest.newBuilder(from).timeout(PATIENCE).header("User-Agent", "bangka").build();
      var response = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != 200) {
          throw new Failed("HTTP " + response.statusCode());
        }
        return whole(body);
      }
    } catch (IOException | IllegalArgumentException e) {
      String why = e.getMessage();
      throw new Failed(why == null ? e.getClass().getSimpleName() : why);
    }
  }

  private static byte[] whole(InputStream body) throws IOException, Failed {
    byte[] bytes = body.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new Failed("more than " + (LARGEST >> 20) + " MiB");
    }
    return bytes;
  }
}
