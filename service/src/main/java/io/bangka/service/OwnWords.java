package io.bangka.service;

import io.bangka.interview.Question;
import io.bangka.model.Holding;
import io.bangka.model.LocalText;
import io.bangka.model.Said;
import io.bangka.model.Vocabulary;
import io.bangka.pack.ProfileReader;
import io.bangka.pack.Unknown;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Place;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads what somebody answers instead of choosing: a value as a profile would have it, by name or
/// code; several with commas between them.
record OwnWords(Vocabulary vocabulary, LocalDate day) {
  private static final String ORIGIN = "<answer>";
  private static final LocalText NONE = new LocalText("This is none of the choices.", "这不是可选的答案。");
  private static final LocalText NONE_HELP =
      new LocalText("Write the number of a choice.", "请写选项的编号。");

  /// @throws Faulty if it is no such value
  Said said(Question question, String words) throws Faulty {
    var topic = question.topic();
    var faults = new Faults();
    var said = topic.path().flatMap(path -> read(topic.kind(), path, words.strip(), faults));
    if (said.isEmpty() && !faults.any()) {
      faults.error("no-choice", place(words), NONE, NONE_HELP);
    }
    faults.throwIfAny();
    return said.orElseThrow();
  }

  private Optional<Said> read(String kind, String path, String words, Faults faults) {
    if (path.contains(".") || kind.equals(Vocabulary.ACT)) {
      return Optional.empty();
    }
    var place = place(words);
    var entry = new Written.Entry(new Written.Scalar(path, false, place), value(kind, path, words));
    var attributes = new Written.Mapping(List.of(entry), place);
    var profile =
        ProfileReader.read(
                kind.equals(Vocabulary.PERSON) ? attributes : listed(kind, attributes),
                vocabulary,
                day,
                Unknown.REFUSED,
                faults)
            .profile();
    Optional<Holding> read =
        kind.equals(Vocabulary.PERSON)
            ? Optional.of(profile.person())
            : profile.holdings(kind).stream().findFirst();
    return read.flatMap(h -> Optional.ofNullable(h.said().get(path)));
  }

  private Written value(String kind, String path, String words) {
    var place = place(words);
    var values = Arrays.stream(words.split("[,，、]")).map(String::strip).toList();
    return vocabulary.attribute(kind, path).several() && values.size() > 1
        ? new Written.Sequence(
            values.stream().<Written>map(v -> new Written.Scalar(v, false, place)).toList(), place)
        : new Written.Scalar(words, false, place);
  }

  private Written.Mapping listed(String kind, Written.Mapping thing) {
    String plural = vocabulary.kind(kind).orElseThrow().plural();
    var list = new Written.Sequence(List.of(thing), thing.place());
    return new Written.Mapping(
        List.of(new Written.Entry(new Written.Scalar(plural, false, thing.place()), list)),
        thing.place());
  }

  private static Place place(String words) {
    return new Place(ORIGIN, 1, 1, Math.max(1, words.codePointCount(0, words.length())), words);
  }
}
