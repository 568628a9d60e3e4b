package io.bangka.server.use;

import io.bangka.model.LocalText;
import io.bangka.service.Bangka;
import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import io.bangka.written.Written;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Something to ask, as an object in and JSON out: an endpoint of the API, a tool of the MCP
/// server, a section of the explorer. It holds no logic: it hands the request to the facade.
public non-sealed interface UseCase extends Use {

  /// The record that is answered.
  Class<? extends Record> answer();

  /// The same bytes as the terminal's `--json`, without the line break.
  ///
  /// @param ordinary what holds where the request does not say it
  /// @throws Faulty with every fault of the request
  String answer(Bangka bangka, Written request, Setting ordinary) throws Faulty;

  /// The same as UTF-8, of JSON: the request read at once, the answer worked out when it is asked
  /// for.
  ///
  /// @throws Faulty with faults of the request that are found by reading it
  default Prepared prepared(Bangka bangka, byte[] request, Setting ordinary) throws Faulty {
    var written = JsonReader.read("<request>", request);
    return () -> answer(bangka, written, ordinary).getBytes(StandardCharsets.UTF_8);
  }

  /// An answer that may have to be worked out.
  interface Prepared {
    /// Its bytes, if nothing has to be worked out.
    default Optional<byte[]> atHand() {
      return Optional.empty();
    }

    byte[] utf8() throws Faulty;
  }

  /// A request that is answered.
  ///
  /// @param name in kebab-case, one of its own among those of its use case
  record Example(String name, LocalText says, String json) {}
}
