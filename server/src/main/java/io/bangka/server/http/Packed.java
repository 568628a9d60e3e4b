package io.bangka.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// Pages, packed (gzip, RFC 1952) for whoever can unpack them: they are read over the networks of
/// travellers. What the API answers goes as it is: programs are near, and its bytes are what was
/// promised.
final class Packed {
  /// Bytes below which packing gains nothing.
  private static final int LEAST = 1_000;

  private static final List<String> TYPES =
      List.of("text/html", "text/css", "text/javascript", "image/svg+xml");

  private Packed() {}

  static Response of(Response response, Call call) {
    if (!(response.content() instanceof Response.Content.Whole(var bytes))
        || bytes.length < LEAST
        || TYPES.stream().noneMatch(response.type()::startsWith)) {
      return response;
    }
    var varying = response.with("Vary", "Accept-Encoding");
    return unpacks(call) ? varying.with("Content-Encoding", "gzip").with(packed(bytes)) : varying;
  }

  /// Whether whoever asks names gzip, and not as what they refuse.
  private static boolean unpacks(Call call) {
    for (String coding : call.header("accept-encoding").orElse("").split(",", -1)) {
      String plain = coding.replace(" ", "");
      if (plain.equals("gzip") || (plain.startsWith("gzip;q=") && !plain.matches(".*=0(\\.0*)?"))) {
        return true;
      }
    }
    return false;
  }

  private static byte[] packed(byte[] bytes) {
    var packed = new ByteArrayOutputStream(bytes.length / 4);
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes whatever is written", e);
    }
    return packed.toByteArray();
  }
}
