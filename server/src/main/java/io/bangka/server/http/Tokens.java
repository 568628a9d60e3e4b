package io.bangka.server.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

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
    String shown = call.header("authorization").orElse("");
    boolean bearer = shown.regionMatches(true, 0, "Bearer ", 0, 7);
    if (!bearer || !isKnown(shown.substring(7).strip().getBytes(StandardCharsets.UTF_8))) {
      throw new Refused(Problem.noToken());
    }
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
