package io.bangka.server.http;

import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

/// A body that is neither larger nor slower than the server lets it be.
record LimitedBody(ServerRequest request, int largest, Duration arrival) implements Call.Body {
  @Override
  public byte[] bytes() throws Refused, IOException {
    if (request.headers().contentLength().orElse(0) > largest) {
      throw new Refused(Problem.tooLarge(largest));
    }
    try (InputStream in = request.content().inputStream()) {
      return read(in);
    } catch (SocketTimeoutException _) {
      throw new Refused(Problem.tooSlow());
    } catch (UncheckedIOException broken) {
      if (broken.getCause() instanceof SocketTimeoutException) {
        throw new Refused(Problem.tooSlow());
      }
      throw broken.getCause();
    }
  }

  private byte[] read(InputStream in) throws Refused, IOException {
    long end = System.nanoTime() + arrival.toNanos();
    var body = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    for (int n = in.read(part); n >= 0; n = in.read(part)) {
      body.write(part, 0, n);
      if (body.size() > largest) {
        throw new Refused(Problem.tooLarge(largest));
      }
      if (System.nanoTime() - end > 0) {
        throw new Refused(Problem.tooSlow());
      }
    }
    return body.toByteArray();
  }
}
