package io.bangka.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Domain;
import io.bangka.model.Kind;
import io.bangka.model.Language;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the program makes of the requirements and acts of all procedures names things as people do,
/// and never by the names that packs are written with.
class NothingInternalIsSaidTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /// "cn-id-card", "opening.5": no word of either language looks so and is a name of ours, too.
  private static final Pattern LIKE_A_NAME = Pattern.compile("[a-z][a-z0-9]*(?:[-.][a-z0-9]+)+");

  private static final Set<String> NAMES = names();

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTextHasANameOfOurs(Language language) {
    var words = new Words(Repository.BANGKA.knowledge().vocabulary(), language);
    procedures()
        .forEach(procedure ->
            texts(procedure, words)
                .forEach(text ->
                    assertThat(LIKE_A_NAME.matcher(text).results().map(m -> m.group()))
                        .as("%s: %s", procedure.id(), text)
                        .doesNotContainAnyElementsOf(NAMES)));
  }

  private static Stream<Procedure> procedures() {
    return Repository.BANGKA.knowledge().procedures().values().stream();
  }

  private static List<String> texts(Procedure procedure, Words words) {
    var texts = new ArrayList<String>();
    procedure.requires().stream()
        .flatMap(NothingInternalIsSaidTest::withParts)
        .forEach(requirement -> {
          texts.add(words.role(requirement));
          texts.add(words.requirement(requirement, TODAY));
        });
    procedure.acts().forEach(row -> texts.add(words.act(row.pattern())));
    return texts;
  }

  private static Stream<Requirement> withParts(Requirement requirement) {
    var parts =
        switch (requirement) {
          case Requirement.All all -> all.parts();
          case Requirement.Any any -> any.parts();
          case Requirement.None none -> none.parts();
          case Requirement.Role _, Requirement.Decided _ -> List.<Requirement>of();
        };
    return Stream.concat(
        Stream.of(requirement), parts.stream().flatMap(NothingInternalIsSaidTest::withParts));
  }

  private static Set<String> names() {
    var vocabulary = Repository.BANGKA.knowledge().vocabulary();
    var names = new HashSet<String>(vocabulary.roles().keySet());
    names.addAll(vocabulary.purposes().keySet());
    vocabulary.kinds().values().forEach(kind -> names.addAll(names(kind)));
    procedures()
        .forEach(procedure -> {
          names.add(procedure.id());
          procedure.requires().stream()
              .flatMap(NothingInternalIsSaidTest::withParts)
              .forEach(requirement -> names.add(requirement.name()));
        });
    return names;
  }

  private static Set<String> names(Kind kind) {
    var names = new HashSet<String>(kind.attributes().keySet());
    kind.attributes().values().stream()
        .filter(attribute -> attribute.domain() instanceof Domain.Coded)
        .forEach(attribute -> names.addAll(((Domain.Coded) attribute.domain()).values().keySet()));
    return names;
  }
}
