package io.bangka.service;

import io.bangka.ask.Statement;
import io.bangka.model.Language;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.model.Script;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Understands words. The facade knows no more of it.
interface Hearing {

  /// Never fails on what the words say.
  ///
  /// @param today the day from which "last year" counts
  Heard hear(String words, LocalDate today);

  /// What words were understood as.
  ///
  /// @param script of the Chinese, in which it is to be answered
  /// @param asOf the day as of which is asked; empty if the words name none
  /// @param ignored what was not understood, in order
  /// @param understood what else was understood, and where, in order
  /// @param foreign whether the words are in a language that is not understood
  record Heard(
      Language language,
      Script script,
      List<Inquiry.Reading> readings,
      List<Query> queries,
      Profile profile,
      Optional<LocalDate> asOf,
      List<String> ignored,
      List<Inquiry.Understood> understood,
      boolean foreign) {}

  /// The statements of the packs that are nearest to words that cannot be answered.
  List<Statement> nearest(String words);
}
