package io.bangka.server.api;

import io.bangka.server.http.Call;
import io.bangka.server.http.Decisions;
import io.bangka.server.http.Refused;
import io.bangka.server.http.Response;
import io.bangka.service.Bangka;
import io.bangka.service.Lines;
import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Many questions in one request, as `bangka ask --lines` takes them: a JSON object a line in, an
/// answer a line out, in order, each sent as soon as it is there.
record Bulk(Bangka bangka, Setting setting, Decisions decisions) {
  static final String TYPE = "application/x-ndjson";

  Response answer(Call call) throws Refused, IOException {
    var lines = split(call.body().bytes());
    return Response.streamed(TYPE, out -> answer(lines, out));
  }

  private void answer(List<byte[]> lines, OutputStream out) throws IOException {
    var answering = new Lines(bangka, setting);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length > 0) {
        out.write(line(answering, lines.get(i), i + 1).getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    }
  }

  /// A crowd elsewhere makes the line wait its turn, and at last say that it had none.
  private String line(Lines answering, byte[] line, int number) throws IOException {
    try {
      return decisions.decide(() -> answering.answer(line, number)) + "\n";
    } catch (Refused refused) {
      return "{\"error\":{\"kind\":\"%s\",\"line\":%d}}%n"
          .formatted(refused.problem().kind(), number);
    } catch (Faulty faulty) {
      throw new IllegalStateException("a line answers its own faults", faulty);
    }
  }

  private static List<byte[]> split(byte[] body) {
    var lines = new ArrayList<byte[]>();
    int start = 0;
    for (int i = 0; i <= body.length; i++) {
      if (i == body.length || body[i] == '\n') {
        lines.add(stripped(Arrays.copyOfRange(body, start, i)));
        start = i + 1;
      }
    }
    return lines;
  }

  private static byte[] stripped(byte[] line) {
    return new String(line, StandardCharsets.UTF_8).isBlank() ? new byte[0] : line;
  }
}
