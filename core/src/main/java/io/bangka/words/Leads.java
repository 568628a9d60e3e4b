package io.bangka.words;

import io.bangka.engine.Assessment;
import io.bangka.model.Gap;
import io.bangka.model.Hazard;
import io.bangka.model.Knowledge;
import io.bangka.model.Limit;
import io.bangka.model.Procedure;
import io.bangka.model.Query.Want;
import io.bangka.model.Requirement;
import io.bangka.model.Verdict;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What leads an answer beyond its verdict: the limit where somebody asked how much at most, the
/// fees where they asked what it costs, the papers, or what cures a failure. What no source tells
/// is said to be unknown. Nothing leads where what was asked is not possible, but the papers, which
/// open the way; whoever said nothing of themselves asks about others, too, for whom it may be.
///
/// @param ofAnybody whether nothing was said of the person
/// @param counted of what kind of things a number was asked for, rather than a sum of money
public record Leads(Knowledge knowledge, Words words, boolean ofAnybody, Optional<String> counted) {
  private static final Set<String> PAPERS = Set.of("document", "proof");

  /// Cures of what may go wrong; nobody reads more first.
  private static final int CURES = 2;

  /// What leads an answer.
  ///
  /// @param wants what was asked
  /// @param messages what platforms say that stands in the question, the likeliest first
  public List<Line.Lead> of(
      Collection<Want> wants, List<Told> answers, List<LikelyMessage> messages) {
    var leads = new LinkedHashSet<Line.Lead>();
    for (Want want : Want.values()) {
      if (wants.contains(want)) {
        reaches(answers)
            .forEach(told -> leads.addAll(leads(want, told, messages, several(answers))));
      }
    }
    return List.copyOf(leads);
  }

  /// Of each platform and purpose how it is reached, which is what limits and fees belong to.
  private static Collection<Told> reaches(List<Told> answers) {
    var reaches = new LinkedHashMap<List<Object>, Told>();
    for (Told told : answers) {
      reaches.merge(
          List.of(told.goal().platform(), told.goal().purpose()),
          told,
          (one, other) -> one.assessment().asked() == Assessment.Asked.REACH ? one : other);
    }
    return reaches.values();
  }

  private static boolean several(List<Told> answers) {
    return answers.stream().map(told -> told.goal().platform()).distinct().count() > 1;
  }

  private List<Line.Lead> leads(
      Want want, Told told, List<LikelyMessage> messages, boolean several) {
    boolean no =
        told.assessment().verdict() == Verdict.NO && !(ofAnybody && !told.assessment().firm());
    var leads =
        switch (want) {
          case CAN -> List.<Line.Lead>of();
          case LIMIT -> no ? List.<Line.Lead>of() : List.of(limit(told));
          case COST -> no ? List.<Line.Lead>of() : List.of(costs(told));
          case PAPERS -> papers(told).stream().toList();
          case CURE -> cures(told, messages);
        };
    return several ? leads.stream().map(lead -> of(told, lead)).toList() : leads;
  }

  /// With several platforms each says of which it speaks.
  private Line.Lead of(Told told, Line.Lead lead) {
    return new Line.Lead(
        lead.want(), words.tongue().labelled(words.taker(told), lead.text()), lead.sources());
  }

  private Line.Lead limit(Told told) {
    return new AccompanyingLines(words)
        .limits(told.assessment(), this::askedFor)
        .map(line -> new Line.Lead(Want.LIMIT, line.text(), line.sources()))
        .or(() -> counted.map(_ -> howMany()))
        .orElseGet(() ->
            unknown(
                told,
                Want.LIMIT,
                Gap.About.Limit.class::isInstance,
                say("no source that was found tells a limit", "没有找到说明限额的来源")));
  }

  /// "How many cards?" is not answered by how much money.
  private boolean askedFor(Limit limit) {
    return counted.map(kind -> kinds(limit).contains(kind)).orElse(true);
  }

  private static Set<String> kinds(Limit limit) {
    return switch (limit.of()) {
      case COUNT -> Set.of(Vocabulary.ACT);
      case ACCOUNTS -> Set.of("account", "wallet");
      case NUMBERS -> Set.of("phone");
      case AMOUNT, BALANCE, TOP_UP -> Set.of();
    };
  }

  private Line.Lead howMany() {
    String text = say("no source that was found tells how many", "没有找到说明数量上限的来源");
    return new Line.Lead(Want.LIMIT, sentence(text), List.of());
  }

  private Line.Lead costs(Told told) {
    var lines = new CostLines(words).lines(told.assessment());
    if (lines.isEmpty()) {
      return unknown(
          told,
          Want.COST,
          Gap.About.Fee.class::isInstance,
          say("no source that was found tells of a fee", "没有找到说明收费的来源"));
    }
    var texts = lines.stream().map(Line.Lead::text).distinct().toList();
    var sources = lines.stream().flatMap(l -> l.sources().stream()).distinct().toList();
    return new Line.Lead(Want.COST, sentence(words.tongue().clauses(texts)), sources);
  }

  private Line.Lead unknown(Told told, Want want, Predicate<Gap.About> about, String text) {
    String says =
        told.gaps().stream()
            .filter(gap -> about.test(gap.about()))
            .findFirst()
            .map(words::gap)
            .orElse(text);
    return new Line.Lead(want, sentence(says), List.of());
  }

  /// What the way asks for in papers and proofs, of all its steps.
  private Optional<Line.Lead> papers(Told told) {
    var asOf = told.assessment().asOf();
    var texts = new LinkedHashSet<String>();
    var sources = new LinkedHashSet<String>();
    for (var finding : told.assessment().because()) {
      if (finding.requirement() instanceof Requirement.Role role
          && Kinds.of(role).stream().anyMatch(PAPERS::contains)
          && onTheWay(told.assessment(), finding.procedure())) {
        texts.add(words.requirement(role, asOf));
        sources.addAll(Cited.accepting(role, asOf));
      }
    }
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Line.Lead(
                Want.PAPERS,
                sentence(words.tongue().clauses(List.copyOf(texts))),
                List.copyOf(sources)));
  }

  private static boolean onTheWay(Assessment answer, Procedure procedure) {
    return answer.procedure().filter(procedure::equals).isPresent()
        || answer.steps().contains(procedure);
  }

  /// What the message means and what helps; where none is quoted, what helps against what may go
  /// wrong.
  private List<Line.Lead> cures(Told told, List<LikelyMessage> messages) {
    var said =
        messages.stream()
            .filter(LikelyMessage::sure)
            .map(LikelyMessage::message)
            .filter(message -> concerns(told, message.platform()))
            .findFirst();
    if (said.isPresent()) {
      return new MessageNote(knowledge, words).leads(said.get());
    }
    if (told.assessment().verdict() == Verdict.NO) {
      return List.of();
    }
    var leads = new ArrayList<Line.Lead>();
    ownFirst(told.assessment())
        .filter(hazard -> hazard.cure().isPresent())
        .limit(CURES)
        .map(hazard -> new AccompanyingLines(words).hazard(hazard))
        .forEach(line -> leads.add(new Line.Lead(Want.CURE, line.text(), line.sources())));
    return leads;
  }

  /// The hazards of what was asked about before those of the steps to it, which have mostly been
  /// taken where something fails.
  private static Stream<Hazard> ownFirst(Assessment answer) {
    var own = answer.procedure().map(Procedure::hazards).orElse(List.of());
    return answer.hazards().stream().sorted(Comparator.comparing(h -> !own.contains(h)));
  }

  private boolean concerns(Told told, String platform) {
    return told.goal().platform().isEmpty()
        || told.goal().platform().equals(Optional.of(platform))
        || told.provider()
            .filter(
                p -> p.wallet().equals(Optional.of(platform)) || p.buildsOn().contains(platform))
            .isPresent();
  }

  private String sentence(String text) {
    return words.tongue().sentence(text);
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
