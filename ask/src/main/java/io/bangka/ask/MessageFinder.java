package io.bangka.ask;

import io.bangka.ask.Likeness.Shared;
import io.bangka.model.Knowledge;
import io.bangka.model.Message;
import io.bangka.model.MessageBook;
import io.bangka.model.Names;
import io.bangka.model.Provider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what a platform said by what somebody remembers of it: in part, misspelt, in Chinese of
/// either script or English, with other words around it, or by an error's code. What is not surely
/// like a message that is known is not found. Safe to share between threads; the same text always
/// finds the same.
public final class MessageFinder {
  /// What is longer than this is no message; only its beginning is read.
  private static final int LONGEST = 1_000;

  /// Nobody reads more.
  private static final int MOST = 5;

  private static final double LIKE = 0.56;
  private static final double SURE = 0.72;

  /// So many rare features must be shared, unless nearly the whole message is there.
  private static final double TELLING = 1.2;

  private static final double WHOLE = 0.8;

  /// Behind the best by more than this, another one is not meant.
  private static final double NEAR = 0.15;

  private final Map<String, Set<String>> platforms = new LinkedHashMap<>();
  private final List<Known> known;
  private final Fillers fillers;
  private final Likeness likeness;

  /// @param codes folded, as words
  private record Known(Message message, List<Features> wordings, List<String> codes) {

    /// Whether one of the codes stands in a folded text. Codes may be as long as personal numbers,
    /// so that they are looked for before those are hidden.
    boolean shows(String text) {
      return codes.stream().anyMatch(code -> (" " + text + " ").contains(" " + code + " "));
    }
  }

  /// A message that is like what was asked.
  ///
  /// @param likeness between 0 and 1
  /// @param sure whether it can hardly be anything else
  public record Found(Message message, double likeness, boolean sure) {}

  public MessageFinder(Knowledge knowledge, MessageBook messages) {
    knowledge.providers().values().forEach(this::name);
    fillers = Fillers.with(wallets(knowledge));
    known = messages.messages().stream().map(this::known).toList();
    likeness = new Likeness(known.stream().map(Known::wordings).toList());
  }

  /// By any name: the provider, and what it builds on.
  private void name(Provider provider) {
    names(provider)
        .forEach(name -> {
          var meant = platforms.computeIfAbsent(name, _ -> new LinkedHashSet<>());
          meant.add(provider.id());
          meant.addAll(provider.buildsOn());
        });
  }

  /// Names of others, like a bank account, are words that messages are told apart by.
  private static List<String> wallets(Knowledge knowledge) {
    return knowledge.providers().values().stream()
        .filter(provider -> provider.wallet().isPresent())
        .flatMap(MessageFinder::names)
        .toList();
  }

  private static Stream<String> names(Provider provider) {
    Names names = provider.names();
    return Stream.concat(
            Stream.of(names.title().en(), names.title().zh()), names.aliases().stream())
        .map(name -> Folding.fold(name).text());
  }

  private Known known(Message message) {
    return new Known(
        message, features(message), message.codes().stream().map(MessageFinder::apart).toList());
  }

  /// Folded, with nothing but spaces between words.
  private static String apart(String text) {
    var apart = new StringBuilder();
    for (char c : Folding.fold(text).text().toCharArray()) {
      apart.append(Folded.wordly(c) ? c : ' ');
    }
    return String.join(" ", apart.toString().split(" +")).strip();
  }

  private List<Features> features(Message message) {
    return Stream.of(shown(message), message.codes().stream(), message.also().stream())
        .flatMap(all -> all)
        .map(wording -> Features.of(wording, fillers))
        .toList();
  }

  private static Stream<String> shown(Message message) {
    return switch (message.shown()) {
      case Message.Quoted(var en, var zh) -> Stream.concat(en.stream(), zh.stream());
      case Message.Symptom(var what) -> Stream.of(what.en(), what.zh());
    };
  }

  /// The messages that the text is like, the likest first; of equally like ones, those of a
  /// platform that it names, and only those where one of them is sure. Empty if it is like none.
  public List<Found> find(String text) {
    String read = text.substring(0, Math.min(text.length(), LONGEST));
    String folded = Folding.fold(read).text();
    String words = apart(read);
    var asked = Features.of(Masking.of(read).text(), fillers);
    var found = new ArrayList<Found>();
    for (var candidate : known) {
      double score = candidate.shows(words) ? 1 : score(asked, candidate);
      if (score > 0) {
        found.add(new Found(candidate.message(), score, score >= SURE));
      }
    }
    var named = named(folded);
    found.sort(
        Comparator.comparingDouble((Found f) -> -f.likeness())
            .thenComparing(f -> !named.contains(f.message().platform())));
    return near(ofNamed(found, named));
  }

  /// 0 if the text is like none of the wordings.
  private double score(Features asked, Known candidate) {
    return candidate.wordings().stream()
        .map(wording -> likeness.shared(asked, wording))
        .filter(MessageFinder::tells)
        .mapToDouble(Shared::score)
        .max()
        .orElse(0);
  }

  private static List<Found> ofNamed(List<Found> found, Set<String> named) {
    var of = found.stream().filter(f -> named.contains(f.message().platform())).toList();
    return of.stream().anyMatch(Found::sure) ? of : found;
  }

  private static boolean tells(Shared shared) {
    return shared.score() >= LIKE
        && (shared.weight() >= TELLING || (shared.ofKnown() >= WHOLE && shared.ofAsked() >= WHOLE));
  }

  private static List<Found> near(List<Found> found) {
    return found.stream()
        .filter(f -> f.likeness() >= found.getFirst().likeness() - NEAR)
        .limit(MOST)
        .toList();
  }

  /// Platforms whose names stand in the text.
  private Set<String> named(String text) {
    var named = new LinkedHashSet<String>();
    platforms.forEach((name, ids) -> {
      if (text.contains(name)) {
        named.addAll(ids);
      }
    });
    return named;
  }
}
