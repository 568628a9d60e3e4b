package io.bangka.server.http;

import io.bangka.written.Faulty;
import java.io.IOException;

/// Answers a call.
public interface Handler {
  /// Answers it.
  ///
  /// @throws Refused with what to tell whoever asks
  /// @throws Faulty with what is wrong with the body
  /// @throws IOException if the connection breaks
  Response handle(Call call) throws Refused, Faulty, IOException;
}
