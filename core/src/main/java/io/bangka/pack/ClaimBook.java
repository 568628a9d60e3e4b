package io.bangka.pack;

import io.bangka.model.ClaimWording;
import java.util.List;

/// The claims, in the order of their files.
public record ClaimBook(List<Claim> claims) {
  public static final ClaimBook EMPTY = new ClaimBook(List.of());

  public ClaimBook {
    claims = List.copyOf(claims);
  }

  /// What suffices to recognise them.
  public Wordings wordings() {
    return new Wordings(claims.stream().map(Claim::wording).toList());
  }

  /// How all claims are recognised: stored apart, since few questions contain one.
  public record Wordings(List<ClaimWording> wordings) {
    public static final Wordings NONE = new Wordings(List.of());

    public Wordings {
      wordings = List.copyOf(wordings);
    }
  }
}
