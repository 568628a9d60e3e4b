package io.bangka.server.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/// Who may write: whoever shows one of the tokens (RFC 6750). Without tokens, nobody. Immutable.
public final class Tokens {
  private final List<byte[]> tokens;

  public Tokens(List<String> tokens) {
    this.tokens = tokens.stream().map(token -> token.getBytes(StandardCharsets.UTF_8)).toList();
  }

  /// Lets those through who may write.
  ///
  /// @throws Refused if the call shows none of them
  public void check(Call call) throws Refused {
    var token = shown(call);
    if (token.isEmpty() || !isKnown(token.get().getBytes(StandardCharsets.UTF_8))) {
      throw new Refused(Problem.noToken());
    }
  }

  /// What the call shows: a token of the server, or the receipt of a report.
  public static Optional<String> shown(Call call) {
    String shown = call.header("authorization").orElse("");
    return shown.regionMatches(true, 0, "Bearer ", 0, 7)
        ? Optional.of(shown.substring(7).strip())
        : Optional.empty();
  }

  /// Compares with all of them, in the same time whichever fits.
  private boolean isKnown(byte[] shown) {
    boolean known = false;
    for (byte[] token : tokens) {
      known |= MessageDigest.isEqual(token, shown);
    }
    return known;
  }
}
