package io.bangka.pack;

import io.bangka.written.Place;
import java.util.List;

/// What a pack says about one fact of the dossier: where it states it, or why it does not. Nothing
/// follows from it for an answer; it is for those who ask whether every fact was looked at.
///
/// @see #fact() the fact's id in the dossier
/// @see #pack() the pack that says so, as `cn/wechat-pay`
public sealed interface FactAccount {
  String fact();

  String pack();

  /// Where the fact's id stands.
  Place place();

  /// The fact is stated.
  ///
  /// @param in ids of procedures and rules of any pack, and of this pack [#MESSAGES] and [#CLAIMS];
  ///   at least one
  record Used(String fact, List<String> in, String pack, Place place) implements FactAccount {
    public Used {
      in = List.copyOf(in);
    }
  }

  /// The fact is left out.
  record NotUsed(String fact, Reason because, String pack, Place place) implements FactAccount {}

  /// Why a fact is left out.
  enum Reason {
    SUPERSEDED,
    DUPLICATE,
    TOO_WEAK,
    NOT_ABOUT_ELIGIBILITY,
    /// Nobody has looked at it closely yet.
    LATER
  }

  /// The pack's messages of platforms.
  String MESSAGES = "messages";

  /// The claims that people read elsewhere.
  String CLAIMS = "claims";
}
