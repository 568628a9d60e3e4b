package io.bangka.server.web;

import io.bangka.server.http.Problem;
import io.bangka.server.http.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The turns of an interview so far, as one parameter: the server keeps nothing. Turns are much
/// alike, so that packed together they hardly take more room than the last of them.
final class Turns {
  /// More than any interview has.
  private static final int LARGEST = 1 << 17;

  private Turns() {}

  /// @param turns JSON, each on one line
  static String packed(List<String> turns) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      out.write(String.join("\n", turns).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /// @throws Refused if it is none
  static List<String> unpacked(String packed) throws Refused {
    try (var in =
        new InflaterInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed)))) {
      byte[] bytes = in.readNBytes(LARGEST);
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException | IllegalArgumentException _) {
      throw new Refused(Problem.of(400, "no-interview", "That is no interview.", "这不是有效的问答记录。"));
    }
  }
}
