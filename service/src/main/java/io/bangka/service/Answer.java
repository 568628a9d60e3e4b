package io.bangka.service;

import io.bangka.engine.Assessment.Asked;
import io.bangka.model.Authority;
import io.bangka.model.ClaimVerdict;
import io.bangka.model.Fee.ChargedBy;
import io.bangka.model.Fee.On;
import io.bangka.model.Language;
import io.bangka.model.Leaning;
import io.bangka.model.Limit.Of;
import io.bangka.model.Limit.Over;
import io.bangka.model.Period;
import io.bangka.model.Query;
import io.bangka.model.Script;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import io.bangka.model.Why;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// An answer as the contract has it: the components of these records are the fields of its JSON,
/// under the same names, and [AnswerSchema] is generated from them. Fields may be added, never
/// renamed. Sums are exact decimals in the currency that is named; days are ISO 8601, in the time
/// zone that [Today] tells; an optional field that is empty is left out of the JSON.
///
/// @param knowledge the version of the knowledge: `sha256:` and 64 hexadecimal digits
/// @param inputs the hash of everything that was asked: with the knowledge and the day it is the
///   decision record, by which anyone can replay the answer
/// @param script `traditional`, where the question's Chinese is; sources keep their own
/// @param lead what was asked for by name: the limit, what it costs, the papers, the cure
/// @param summary over each platform's principal answer
/// @param answers by platform, in the order asked; the principal one of each comes first
/// @param claims what people read or hear, where the question contains it
/// @param ignored what was said and not understood
/// @param understood what every stretch of the words was taken as, in order
/// @param nearest what is known that is nearest to a question that cannot be answered
/// @param sources every source that is cited, by id
public record Answer(
    LocalDate asOf,
    String knowledge,
    String inputs,
    Language lang,
    Optional<Script> script,
    Summary summary,
    List<Reading> readings,
    List<Lead> lead,
    List<Part> answers,
    List<Claim> claims,
    List<String> ignored,
    List<Understood> understood,
    List<Nearest> nearest,
    SequencedMap<String, Source> sources) {
  public Answer {
    readings = List.copyOf(readings);
    lead = List.copyOf(lead);
    answers = List.copyOf(answers);
    claims = List.copyOf(claims);
    ignored = List.copyOf(ignored);
    understood = List.copyOf(understood);
    nearest = List.copyOf(nearest);
    sources = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sources));
  }

  /// The same, with this reported as not understood, before what was.
  Answer ignoring(List<String> more) {
    var all = new ArrayList<>(more);
    all.addAll(ignored);
    return new Answer(
        asOf,
        knowledge,
        inputs,
        lang,
        script,
        summary,
        readings,
        lead,
        answers,
        claims,
        all,
        understood,
        nearest,
        sources);
  }

  /// All principal answers equal: that; any yes: partly; else it depends.
  public enum Summary {
    YES,
    NO,
    DEPENDS,
    PARTLY
  }

  /// What was asked for by name, in a sentence.
  public record Lead(Query.Want want, String text, List<String> sources) {}

  /// A stretch of the words, UTF-16 offsets, and what it was taken as.
  public record Understood(int from, int to, String text, String as, String says) {}

  /// A statement that is near to what was asked.
  public record Nearest(String text, List<String> sources) {}

  /// A common claim that the question contains, and what the knowledge makes of it on the day.
  public record Claim(
      String id, String text, ClaimVerdict verdict, String because, List<String> sources) {}

  /// One thing that a word may mean.
  public record Reading(String text, String kind, Shape.Fields as, Optional<String> note) {}

  /// The answer to one question.
  ///
  /// @param reading the place in `readings` of what it speaks of
  /// @param text the verdict as a sentence
  /// @param split where the amount is over a limit, the payments into which it can be split
  /// @param instead likewise, procedures by which the whole goes through at once
  /// @param validUntil the first later day on which a rule that matters here changes
  public record Part(
      Optional<Integer> reading,
      Optional<String> platform,
      String purpose,
      Optional<String> procedure,
      Asked asked,
      Verdict verdict,
      boolean firm,
      boolean exact,
      Optional<Why> why,
      Optional<Leaning> leaning,
      Optional<LocalDate> validUntil,
      String text,
      List<Because> because,
      List<Assumes> assumes,
      List<Ask> asks,
      List<Remedy> remedies,
      Optional<Split> split,
      List<Other> instead,
      List<Act> allows,
      List<Act> denies,
      List<Limit> limits,
      List<Fee> fees,
      List<Hazard> hazards,
      List<Hint> hints,
      List<Gap> gaps,
      List<Route> routes,
      List<Other> others,
      Optional<Reports> reports) {}

  /// What happened to people who tried the procedure; only where five of them at least told.
  ///
  /// @param worked reports of success
  /// @param of reports of success or failure
  /// @param since day of the first of them
  /// @param mean the expected rate of success, which is never shown without `low` and `high`,
  ///   between which it lies with a probability of 95 %
  public record Reports(
      Long worked,
      Long of,
      LocalDate since,
      BigDecimal mean,
      BigDecimal low,
      BigDecimal high,
      String text) {}

  /// The state of one requirement.
  ///
  /// @param assumed the presumption by which it is met
  /// @param step the procedure that yields what meets it
  public record Because(
      String requirement,
      String procedure,
      Truth state,
      String text,
      Optional<Shape.Fields> metBy,
      Optional<String> assumed,
      Optional<String> step,
      Optional<Why> why,
      List<String> sources,
      List<Disputed> disputed) {}

  /// A statement that contradicts what decided.
  public record Disputed(String text, List<String> sources) {}

  /// What was taken for granted.
  ///
  /// @param otherwise the verdict if it were false while the others hold
  public record Assumes(String presumption, String text, Verdict otherwise) {}

  /// A question that would settle it.
  ///
  /// @param about `cards.network`, or `cards` for whether there is one
  public record Ask(String about, String text) {}

  /// What to gain so that the answer becomes yes.
  public record Remedy(String text, List<Shape.Fields> gain, List<String> steps) {}

  /// A sum that is over a limit in several payments.
  ///
  /// @param procedure by which it is paid
  /// @param parts largest first
  /// @param days on how many days
  /// @param last the day of the last payment at the earliest
  /// @param fees that sources tell, together
  /// @param rate the day of the reference rate, where a limit is in another currency
  public record Split(
      String text,
      String procedure,
      List<Instalment> parts,
      int days,
      LocalDate last,
      Optional<Money> fees,
      Optional<LocalDate> rate) {}

  /// So many payments of the same sum.
  public record Instalment(int times, Money amount) {}

  /// An act, as in a query, and who says so.
  ///
  /// @param act `do`, `in`, `code` …; they stand beside `text` and `sources` in the JSON
  public record Act(@Inlined Shape.Fields act, String text, List<String> sources) {}

  /// A sum in one currency (ISO 4217).
  public record Money(BigDecimal value, String currency) {}

  /// A bound on what is let through.
  ///
  /// @param atMost a sum; left out for a count, or where there is none
  /// @param count for `count`, `accounts` and `numbers`
  public record Limit(
      Period per,
      Of of,
      Over over,
      Optional<Money> atMost,
      Optional<Long> count,
      Bound bound,
      String text,
      List<String> sources) {}

  /// What is known of a bound.
  public enum Bound {
    KNOWN,
    UNLIMITED,
    UNKNOWN
  }

  /// What is charged.
  ///
  /// @param rate 0.03 is three in a hundred
  /// @param charged for the amount that was asked about
  public record Fee(
      BigDecimal rate,
      Optional<Money> plus,
      On on,
      Optional<Money> above,
      Optional<Money> min,
      Optional<Money> max,
      ChargedBy by,
      Optional<Money> charged,
      String text,
      List<String> sources) {}

  /// What may go wrong.
  public record Hazard(String text, Optional<String> cure, List<String> sources) {}

  /// What is good to know.
  public record Hint(String text, List<String> sources) {}

  /// That no source was found for something: it decides nothing.
  ///
  /// @param about the requirement that it is about, or `procedure`, `limit`, `fee`, `takes`, `act`
  /// @param searched the day of the last search
  public record Gap(String about, String text, LocalDate searched) {}

  /// Steps to perform in order.
  public record Route(List<Step> steps) {}

  /// One procedure to perform.
  ///
  /// @param takes ISO 8601
  public record Step(String procedure, String title, Optional<String> takes, List<Money> costs) {}

  /// Another procedure that leads to the same goal.
  public record Other(String procedure, Verdict verdict) {}

  /// Who said it, where and when.
  ///
  /// @param published the page's own date: a day, a month or a year
  public record Source(
      String title,
      String publisher,
      Optional<String> via,
      String url,
      Optional<String> published,
      Authority authority) {}
}
