package io.bangka.ask;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Kind;
import io.bangka.model.Knowledge;
import io.bangka.model.Names;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Makes the lexicon out of the vocabulary, the packs' providers and the grammar files.
final class LexiconBuilder {
  /// Taking a piece costs so much; leaving a character or word unread costs more ([Segmenter]).
  private static final int PIECE = 10;

  /// A single character is often a part of a word that nobody listed.
  private static final int CHARACTER = 14;

  private static final String PLATFORM = "platform";
  private static final String WALLET = "wallet";
  private static final String LINKED = "linked";

  private final Vocabulary vocabulary;
  private final Compositions compositions;
  private final Lexicon lexicon = new Lexicon();
  private final Map<String, String> goals = new LinkedHashMap<>();

  private LexiconBuilder(Vocabulary vocabulary, Compositions compositions) {
    this.vocabulary = vocabulary;
    this.compositions = compositions;
  }

  /// @param goals names of goals that are read by their parts, and whose names they are
  record Built(Lexicon lexicon, Map<String, String> goals) {}

  static Built of(Knowledge knowledge, Compositions compositions) {
    var builder = new LexiconBuilder(knowledge.vocabulary(), compositions);
    builder.terms();
    builder.kinds();
    builder.values();
    builder.platforms(knowledge);
    builder.purposes();
    builder.grammar("countries.txt");
    builder.grammar("demonyms.txt");
    builder.grammar("grammar-zh.txt");
    builder.grammar("grammar-en.txt");
    builder.goals(knowledge);
    builder.procedures(knowledge);
    return new Built(builder.lexicon, builder.goals);
  }

  private void terms() {
    for (var term : vocabulary.terms()) {
      name(term.word(), new Sense.TermOf(term));
      term.aliases().forEach(alias -> name(alias, new Sense.TermOf(term)));
    }
  }

  private void kinds() {
    for (var kind : vocabulary.kinds().values()) {
      if (!kind.name().equals(Vocabulary.PERSON) && !kind.name().equals(Vocabulary.ACT)) {
        names(kind.names(), new Sense.KindOf(kind.name()));
        kind.aliases().forEach(alias -> name(alias, new Sense.KindOf(kind.name())));
      }
    }
  }

  /// The lists of values; not those that only wallets have, which name nothing that people say.
  private void values() {
    var seen = new HashSet<>(Set.of(PLATFORM));
    for (var kind : vocabulary.kinds().values()) {
      if (!kind.name().equals(WALLET)) {
        kind.attributes().values().forEach(a -> coded(kind, a, seen));
      }
    }
  }

  private void coded(Kind kind, Attribute attribute, Set<String> seen) {
    if (attribute.domain() instanceof Domain.Coded(var list, var values, _) && seen.add(list)) {
      values.forEach((code, names) -> {
        names(names, new Sense.Code(list, code, false));
        if (compositions.compounds(list)) {
          compounds(kind, names, new Sense.Code(list, code, false));
        }
      });
    }
  }

  /// `运通卡` is as much a name as `运通`.
  private void compounds(Kind kind, Names names, Sense sense) {
    for (String alias : kind.aliases()) {
      for (String form : alias.length() == 1 ? forms(names) : List.<String>of()) {
        if (Folded.han(form.charAt(form.length() - 1)) && !lexicon.knows(form + alias)) {
          name(form + alias, sense);
        }
      }
    }
  }

  private void platforms(Knowledge knowledge) {
    knowledge.providers().values().stream()
        .filter(p -> p.wallet().isPresent())
        .forEach(p -> names(p.names(), new Sense.PlatformOf(p.id())));
  }

  private void purposes() {
    vocabulary.purposes().values().forEach(p -> names(p.names(), new Sense.PurposeOf(p.name())));
  }

  private void grammar(String file) {
    var senses = new GrammarSenses(vocabulary);
    for (var line : WordFile.read(file).lines()) {
      Sense sense = senses.of(line);
      boolean name = !(sense instanceof Sense.Mark);
      line.forms().forEach(form -> lexicon.add(form, sense, PIECE, name));
    }
  }

  /// What procedures are known by, and what of wallets alone their titles speak of; as far as these
  /// words are not known to mean something else.
  private void procedures(Knowledge knowledge) {
    var names = new LinkedHashSet<>(products());
    knowledge.procedures().values().forEach(p -> names.addAll(ProcedureNames.of(p)));
    names.removeIf(lexicon::knows);
    var sought = new LinkedHashMap<String, String>();
    names.forEach(name -> sought.put(name, ProcedureNames.sought(name)));
    for (var procedure : knowledge.procedures().values()) {
      String titles = ProcedureNames.titles(procedure);
      sought.forEach((name, joined) -> {
        if (!joined.isEmpty() && titles.contains(joined)) {
          name(name, new Sense.ProcedureOf(procedure.id()));
        }
      });
    }
  }

  /// What can be linked to a wallet, as people call it.
  private List<String> products() {
    return vocabulary.kind(WALLET).flatMap(k -> k.attribute(LINKED)).map(Attribute::domain).stream()
        .filter(Domain.Coded.class::isInstance)
        .flatMap(d -> ((Domain.Coded) d).values().values().stream())
        .flatMap(names -> forms(names).stream())
        .flatMap(LexiconBuilder::bracketless)
        .filter(form -> !plain(form))
        .toList();
  }

  /// `旅行通卡（Tour Card）` is two names.
  private static Stream<String> bracketless(String form) {
    int open = form.indexOf('（');
    return open > 0 && form.endsWith("）")
        ? Stream.of(form.substring(0, open), form.substring(open + 1, form.length() - 1))
        : Stream.of(form);
  }

  /// Words that the lexicon knows one by one ("bank card") name no product.
  private boolean plain(String form) {
    return new Segmenter(lexicon).cut(Folding.fold(form).text()).stream().noneMatch(Piece::unknown);
  }

  /// The platforms that no pack describes as a wallet: goals ("a bank account in China"), and what
  /// no pack speaks of yet. A name that can be read by its parts is better read so.
  private void goals(Knowledge knowledge) {
    var segmenter = new Segmenter(lexicon);
    knowledge.providers().values().stream()
        .filter(p -> p.wallet().isEmpty())
        .forEach(p -> goal(p.names(), p.id(), segmenter));
    vocabulary.kind(WALLET).flatMap(k -> k.attribute(PLATFORM)).map(Attribute::domain).stream()
        .filter(Domain.Coded.class::isInstance)
        .flatMap(d -> ((Domain.Coded) d).values().entrySet().stream())
        .forEach(e -> goal(e.getValue(), e.getKey(), segmenter));
  }

  private void goal(Names names, String id, Segmenter segmenter) {
    for (String form : forms(names)) {
      var parts = segmenter.cut(Folding.fold(form).text());
      if (parts.stream().anyMatch(p -> p.unknown() || p.means(Sense.PlatformOf.class))) {
        name(form, new Sense.PlatformOf(id));
      } else {
        goals.putIfAbsent(form, id);
      }
    }
  }

  private void names(Names names, Sense sense) {
    forms(names).forEach(form -> name(form, sense));
  }

  private static List<String> forms(Names names) {
    var forms = new ArrayList<>(names.aliases());
    forms.add(names.title().en());
    forms.add(names.title().zh());
    return forms;
  }

  private void name(String form, Sense sense) {
    lexicon.add(form, sense, form.length() == 1 ? CHARACTER : PIECE, true);
  }
}
