package io.bangka.words;

import io.bangka.cost.Split;
import io.bangka.engine.Assessment;
import io.bangka.engine.Goal;
import io.bangka.model.Attribute;
import io.bangka.model.Authority;
import io.bangka.model.Citation;
import io.bangka.model.Fee;
import io.bangka.model.Force;
import io.bangka.model.Gap;
import io.bangka.model.Holding;
import io.bangka.model.Lack;
import io.bangka.model.Language;
import io.bangka.model.Leaning;
import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Presumption;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Said;
import io.bangka.model.Script;
import io.bangka.model.Source;
import io.bangka.model.Test;
import io.bangka.model.Verdict;
import io.bangka.model.Vocabulary;
import io.bangka.money.Amount;
import io.bangka.script.Traditional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// One language's words for everything in the model and in an answer. Clauses come without a full
/// stop and, in English, without a capital; [#verdict] and [#question] are whole sentences.
///
/// Immutable and thread-safe. A name that the vocabulary does not have is shown as it is written.
public final class Words {
  private final Vocabulary vocabulary;
  private final Script script;
  private final Tongue tongue;
  private final Naming naming;
  private final Things things;
  private final Once once = new Once();

  /// Chinese in simplified characters.
  public Words(Vocabulary vocabulary, Language language) {
    this(vocabulary, language, Script.SIMPLIFIED);
  }

  /// @param script of the Chinese
  public Words(Vocabulary vocabulary, Language language, Script script) {
    this.vocabulary = vocabulary;
    this.script = script;
    tongue = new Tongue(language);
    naming = new Naming(vocabulary, tongue);
    things = Things.of(naming);
  }

  public Language language() {
    return tongue.language();
  }

  /// The same words in the other language.
  public Words in(Language language) {
    return new Words(vocabulary, language, script);
  }

  Script script() {
    return script;
  }

  /// A text that the packs have in both languages.
  public String text(LocalText text) {
    return set(tongue.say(text));
  }

  /// "a valid passport"; 「有效护照」. A person and an act have their own shapes.
  public String pattern(Pattern pattern) {
    return set(
        switch (pattern.kind()) {
          case Vocabulary.PERSON -> people().person(pattern);
          case Vocabulary.ACT -> acts().act(pattern, Optional.empty());
          default -> things.some(pattern);
        });
  }

  /// "a Cypriot residence permit", as far as it was said.
  public String thing(Holding holding) {
    return pattern(Tests.pattern(holding));
  }

  /// A thing without what goes without saying: attributes whose value is presumed of everybody.
  String plainly(Holding holding) {
    return thing(without(holding, path -> !path.equals("valid")));
  }

  private Holding without(Holding holding, Predicate<String> paths) {
    var said = new TreeMap<>(holding.said());
    said.entrySet()
        .removeIf(e -> paths.test(e.getKey()) && usual(holding.kind(), e.getKey(), e.getValue()));
    return new Holding(holding.kind(), said, holding.presumption());
  }

  private boolean usual(String kind, String path, Said said) {
    return naming.find(kind, path).flatMap(Attribute::unsaid).filter(said::equals).isPresent();
  }

  /// "in your own name, issued outside mainland China".
  String qualities(Pattern pattern) {
    return set(things.qualities(pattern));
  }

  /// What somebody said that they do not have: "no Visa card".
  public String lacked(Lack lack) {
    return tongue.say("no ", "没有") + bare(lack.pattern());
  }

  /// Without an article: "Visa card".
  String bare(Pattern pattern) {
    return set(
        switch (pattern.kind()) {
          case Vocabulary.PERSON, Vocabulary.ACT -> pattern(pattern);
          default -> things.bare(pattern);
        });
  }

  /// The verdict under one of several readings.
  String ifMeant(Telling.Reading reading, String verdict) {
    String meant = tongue.quoted(reading.text());
    return set(
        tongue.say(
            "If " + meant + " means " + thing(reading.as()) + ": " + verdict,
            "若" + meant + "指" + thing(reading.as()) + "：" + verdict));
  }

  /// "your Cypriot Visa card", without what goes without saying.
  public String yours(Holding holding) {
    Pattern pattern = Tests.pattern(without(holding, _ -> true));
    return set(
        pattern.kind().equals(Vocabulary.PERSON)
            ? people().qualities(pattern)
            : things.yours(pattern));
  }

  /// "identity document: one of: …", as it stands on that day.
  public String requirement(Requirement requirement, LocalDate asOf) {
    return once.of(requirement, asOf, r -> set(requirements().requirement(r, asOf)));
  }

  /// "identity document".
  public String role(Requirement requirement) {
    return set(requirements().role(requirement));
  }

  /// The verdict as a sentence.
  public String verdict(Told told) {
    return set(new VerdictWords(this).verdict(told));
  }

  /// "Yes", "No", "It depends".
  public String verdict(Verdict verdict) {
    String start = new VerdictWords(this).start(verdict).strip();
    return set(start.substring(0, start.length() - 1));
  }

  /// Why a requirement is met, unmet or unknown.
  public String finding(Told told, Assessment.Finding finding) {
    return set(findings(told).finding(finding));
  }

  public String limit(Assessment.Bound bound) {
    return set(new LimitWords(this).limit(bound));
  }

  public String fee(Fee fee) {
    return set(new FeeWords(this).fee(fee));
  }

  public String charge(Assessment.Charge charge) {
    return set(new FeeWords(this).charge(charge));
  }

  /// What an allowed or denied act is: "pay a merchant in mainland China".
  public String act(Pattern act) {
    return set(acts().act(act, Optional.empty()));
  }

  /// "link to WeChat Pay".
  public String goal(Goal goal, Optional<String> platform) {
    return set(goals().goal(goal, platform));
  }

  /// A question whose answer could settle it.
  public String question(Assessment.Ask ask) {
    return set(tongue.sentence(asks().question(ask)));
  }

  /// The same about another person; empty for the one who asks.
  public String question(Assessment.Ask ask, Optional<String> party) {
    return set(choices().about(party, tongue.sentence(asks().question(ask))));
  }

  /// Which things of a kind somebody has.
  ///
  /// @param besides whether some were named before
  public String list(String kind, Optional<String> party, boolean besides) {
    return set(choices().about(party, choices().list(kind, besides)));
  }

  /// A thing that can be chosen from a list: "passport".
  public String thing(Pattern what) {
    return set(choices().thing(what));
  }

  /// A value that can be chosen, told by a pattern with one test: "under 18".
  public String value(Pattern what) {
    return set(choices().value(what));
  }

  private ChoiceWords choices() {
    return new ChoiceWords(this);
  }

  /// That no source was found for something.
  public String gap(Gap gap) {
    return set(new GapWords(this).gap(gap));
  }

  /// What to gain: "a valid passport and a Visa card".
  public String remedy(Assessment.Remedy remedy) {
    String gains = tongue.both(remedy.gain().stream().map(this::pattern).toList());
    return set(tongue.say("get " + gains, "取得" + gains));
  }

  /// A sum in several payments: "pay CNY 6,000 five times, all on one day".
  public String split(Split split) {
    return set(new SplitWords(this).split(split));
  }

  /// Ways by which the whole sum goes through at once.
  public String instead(List<Procedure> procedures) {
    return set(new SplitWords(this).instead(procedures));
  }

  /// "you hold a valid passport (otherwise: no)".
  public String assumption(Assessment.Assumed assumed) {
    return set(presumption(assumed.presumption()) + otherwise(assumed.otherwise()));
  }

  /// " (otherwise: no)".
  String otherwise(Verdict verdict) {
    return tongue.aside(tongue.say("otherwise: ", "否则：") + inline(verdict));
  }

  /// What is taken for granted: "you hold a valid passport".
  public String presumption(Presumption presumption) {
    return set(new PresumptionWords(this).presumption(presumption));
  }

  /// A statement that says the opposite of what decided: "takes a Visa card (press, 2023-07-20)".
  public String disputed(Told told, Row row) {
    return set(new DisputeWords(this, taker(told)).disputed(row));
  }

  /// "Tencent: “…”, 2023-07-20, official".
  public String source(Source source) {
    return new SourceWords(this).source(source);
  }

  /// The same without its title.
  public String shortly(Source source) {
    return new SourceWords(this).shortly(source);
  }

  public String authority(Authority authority) {
    return set(new SourceWords(this).authority(authority));
  }

  /// How the statement's date is known: "since 2023-07-20", "by 2023-07-20 at the latest".
  public String since(Force force, Citation citation) {
    return set(new SinceWords(this).since(force, citation));
  }

  /// The steps of a way, in order: “Register” → “Link a card”.
  public String steps(List<Procedure> steps) {
    return set(String.join(" → ", steps.stream().map(s -> tongue.say(s.title())).toList()));
  }

  /// `PT10M` is "10 minutes".
  public String duration(String iso) {
    return set(times().duration(iso));
  }

  /// What a purpose is called: "link a card".
  public String purpose(String purpose) {
    return set(naming.purpose(purpose));
  }

  /// One attribute of a person or an act: "where: Cyprus", "nationality: not mainland China".
  public String told(String kind, String path, Said said) {
    String value =
        switch (Tests.test(said)) {
          case Test.OneOf(var values) -> tongue.either(names(kind, path, values));
          case Test.NoneOf(var values) ->
              tongue.say("not ", "不是") + tongue.either(names(kind, path, values));
          case Test.Range range -> ranged(range);
        };
    return set(naming.attribute(kind, path) + tongue.say(": ", "：") + value);
  }

  private List<String> names(String kind, String path, Iterable<String> values) {
    var names = new ArrayList<String>();
    values.forEach(value -> names.add(naming.value(kind, path, value)));
    return names;
  }

  private static String ranged(Test.Range range) {
    boolean one = range.low() == range.high();
    String low = range.atLeast().isPresent() ? "" + range.low() : "";
    String high = range.atMost().isPresent() ? "" + range.high() : "";
    return one ? low : low + "–" + high;
  }

  public String amount(Amount amount) {
    return set(amounts().amount(amount));
  }

  public String leaning(Leaning leaning) {
    return set(
        new FindingWords(this, "", Optional.empty(), LocalDate.EPOCH, List.of()).leaning(leaning));
  }

  Tongue tongue() {
    return tongue;
  }

  Naming naming() {
    return naming;
  }

  AmountWords amounts() {
    return new AmountWords(tongue);
  }

  TimeWords times() {
    return new TimeWords(tongue);
  }

  PersonWords people() {
    return new PersonWords(naming);
  }

  ActWords acts() {
    return new ActWords(naming);
  }

  GoalWords goals() {
    return new GoalWords(this);
  }

  AskWords asks() {
    return new AskWords(this);
  }

  RequirementWords requirements() {
    return new RequirementWords(this);
  }

  /// The platform asked about, by its name.
  Optional<String> platform(Told told) {
    return told.provider()
        .map(p -> tongue.say(p.names().title()))
        .or(() -> told.goal().platform().map(p -> naming.value("wallet", "platform", p)));
  }

  String taker(Told told) {
    return platform(told).orElseGet(() -> tongue.say("it", "对方"));
  }

  private FindingWords findings(Told told) {
    return new FindingWords(this, taker(told), told.asked(), told.assessment().asOf(), told.gaps());
  }

  private String inline(Verdict verdict) {
    return switch (verdict) {
      case YES -> tongue.say("yes", "可以");
      case NO -> tongue.say("no", "不能");
      case DEPENDS -> tongue.say("it depends", "要看情况");
    };
  }

  String set(String text) {
    return switch (tongue.language()) {
      case ZH -> written(Spacing.set(text));
      case EN -> text;
    };
  }

  private String written(String chinese) {
    return switch (script) {
      case SIMPLIFIED -> chinese;
      case TRADITIONAL -> Traditional.of(chinese);
    };
  }

  /// What happened to people who tried.
  public String reports(ToldReports reports) {
    return set(reports.text(tongue()));
  }
}
