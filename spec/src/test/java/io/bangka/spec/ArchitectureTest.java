package io.bangka.spec;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.money.Amount;
import java.io.Console;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The arrows of ARCHITECTURE.md. Whoever adds a package says here what it may see.
class ArchitectureTest {
  private static final JavaClasses BANGKA =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.bangka");

  private static final Map<String, Set<String>> PROGRAM_MAY_SEE =
      Map.ofEntries(
          entry("money", Set.of()),
          entry("script", Set.of()),
          entry("model", Set.of("money")),
          entry("written", Set.of("model", "money")),
          entry("pack", Set.of("written", "model", "money")),
          entry("engine", Set.of("model", "money")),
          entry("interview", Set.of("engine", "model")),
          entry("route", Set.of("engine", "model", "money")),
          entry("plan", Set.of("route", "engine", "model")),
          entry("cost", Set.of("engine", "model", "money")),
          entry("words", Set.of("plan", "route", "cost", "engine", "model", "money", "script")),
          entry("ask", Set.of("model", "money")),
          entry("attempts", Set.of("route", "written", "model")),
          entry("calendar", Set.of("words", "model")),
          entry(
              "service",
              Set.of(
                  "attempts",
                  "calendar",
                  "plan",
                  "route",
                  "exchange",
                  "ask",
                  "words",
                  "cost",
                  "interview",
                  "engine",
                  "pack",
                  "written",
                  "model",
                  "money")),
          entry("exchange", Set.of("money")),
          entry(
              "cli",
              Set.of(
                  "attempts",
                  "workshop.attempts",
                  "exchange",
                  "server",
                  "server.mcp",
                  "workshop.check",
                  "workshop.claims",
                  "workshop.coverage",
                  "workshop.diff",
                  "workshop.graph",
                  "workshop.page",
                  "workshop.reference",
                  "workshop.schema",
                  "workshop.show",
                  "workshop.watch",
                  "service",
                  "words",
                  "route",
                  "pack",
                  "written",
                  "model")));

  /// The tools for authors: no tool sees another, but the reference and the watch show what `show`
  /// shows.
  private static final Map<String, Set<String>> WORKSHOP_MAY_SEE =
      Map.ofEntries(
          entry("workshop.page", Set.of("service", "model")),
          entry("workshop.statement", Set.of("model")),
          entry("workshop.check", Set.of("service", "engine", "pack", "written", "model")),
          entry("workshop.attempts", Set.of("attempts", "workshop.page", "words", "model")),
          entry(
              "workshop.claims",
              Set.of("workshop.page", "service", "words", "pack", "written", "model")),
          entry(
              "workshop.wording",
              Set.of("workshop.statement", "workshop.page", "words", "engine", "model")),
          entry(
              "workshop.diff",
              Set.of(
                  "workshop.statement",
                  "workshop.wording",
                  "workshop.page",
                  "service",
                  "words",
                  "engine",
                  "pack",
                  "written",
                  "model")),
          entry(
              "workshop.graph",
              Set.of("workshop.wording", "workshop.page", "service", "words", "engine", "model")),
          entry("workshop.schema", Set.of("workshop.page", "service", "pack", "written", "model")),
          entry(
              "workshop.reference",
              Set.of(
                  "workshop.statement",
                  "workshop.wording",
                  "workshop.show",
                  "workshop.page",
                  "words",
                  "engine",
                  "model")),
          entry(
              "workshop.watch",
              Set.of(
                  "workshop.statement",
                  "workshop.wording",
                  "workshop.show",
                  "workshop.page",
                  "service",
                  "pack",
                  "written",
                  "model")),
          entry(
              "workshop.show",
              Set.of(
                  "workshop.statement",
                  "workshop.wording",
                  "workshop.page",
                  "service",
                  "words",
                  "written",
                  "model")),
          entry(
              "workshop.coverage",
              Set.of(
                  "workshop.statement", "workshop.page", "service", "pack", "written", "model")));

  /// The doors: none sees another, and only `http` knows the server underneath.
  private static final Map<String, Set<String>> SERVER_MAY_SEE =
      Map.of(
          "server",
              Set.of(
                  "attempts",
                  "server.api",
                  "server.http",
                  "server.mcp",
                  "server.use",
                  "server.web",
                  "workshop.page",
                  "service",
                  "written",
                  "model"),
          "server.mcp",
              Set.of(
                  "attempts",
                  "server.http",
                  "server.use",
                  "workshop.page",
                  "workshop.show",
                  "service",
                  "written",
                  "model"),
          "server.web",
              Set.of(
                  "attempts",
                  "server.http",
                  "server.use",
                  "workshop.attempts",
                  "workshop.claims",
                  "workshop.page",
                  "workshop.reference",
                  "workshop.show",
                  "service",
                  "words",
                  "route",
                  "cost",
                  "money",
                  "written",
                  "model"),
          "server.http", Set.of("attempts", "workshop.page", "service", "written", "model"),
          "server.use", Set.of("attempts", "workshop.page", "service", "written", "model"),
          "server.api",
              Set.of(
                  "attempts",
                  "server.http",
                  "server.use",
                  "workshop.claims",
                  "workshop.page",
                  "workshop.show",
                  "service",
                  "written",
                  "model"));

  private static final Map<String, Set<String>> MAY_SEE = new TreeMap<>(PROGRAM_MAY_SEE);

  static {
    MAY_SEE.putAll(SERVER_MAY_SEE);
    MAY_SEE.putAll(WORKSHOP_MAY_SEE);
  }

  @Test
  void everyPackageSeesOnlyWhatItMay() {
    var strays = new TreeSet<String>();
    for (JavaClass from : BANGKA) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        if (!isAllowed(from, dependency.getTargetClass())) {
          strays.add(dependency.getDescription());
        }
      }
    }
    assertThat(strays).isEmpty();
  }

  /// No line of the table above says more than there is.
  @Test
  void everyArrowIsUsed() {
    var used = new TreeMap<String, Set<String>>();
    MAY_SEE.keySet().forEach(name -> used.put(name, new TreeSet<>()));
    for (JavaClass from : BANGKA) {
      from.getDirectDependenciesFromSelf().stream()
          .map(d -> name(d.getTargetClass()))
          .filter(to -> !to.isEmpty() && !to.equals(name(from)))
          .forEach(used.computeIfAbsent(name(from), _ -> new TreeSet<>())::add);
    }
    assertThat(used).containsExactlyEntriesOf(MAY_SEE);
  }

  /// A text in two languages is all that the reader of files knows of the model.
  @Test
  void theReaderOfFilesKnowsNothingOfWhatIsWritten() {
    noClasses()
        .that()
        .resideInAPackage("io.bangka.written")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.bangka.m*..")
                .and(not(belongToAnyOf(LocalText.class, Language.class, Amount.class))))
        .check(BANGKA);
  }

  @Test
  void onlyOnePackageReadsYaml() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.bangka.written")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .check(BANGKA);
  }

  @Test
  void onlyOneClassKnowsTheServerUnderneath() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.bangka.server.http")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.helidon..")
        .check(BANGKA);
  }

  @Test
  void onlyOnePackageKnowsCalendars() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.bangka.calendar")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("net.fortuna..")
        .check(BANGKA);
  }

  @Test
  void onlyOnePackageKnowsSql() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.bangka.attempts")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "org.jdbi..",
            "org.flywaydb..",
            "org.sqlite..",
            "com.zaxxer..")
        .check(BANGKA);
  }

  @Test
  void onePlaceReadsJsonAndOneWritesIt() {
    var users = new TreeSet<String>();
    for (JavaClass from : BANGKA) {
      if (from.getDirectDependenciesFromSelf().stream().anyMatch(ArchitectureTest::isJson)
          && !name(from).equals("written")) {
        users.add(from.getName().replaceAll("\\$.*", ""));
      }
    }
    assertThat(users).containsExactly("io.bangka.service.AnswerJson", "io.bangka.service.JsonSink");
  }

  @Test
  void theEngineSpeaksNoLanguage() {
    noClasses()
        .that()
        .resideInAPackage("io.bangka.engine")
        .should()
        .dependOnClassesThat(belongToAnyOf(LocalText.class, Language.class))
        .check(BANGKA);
  }

  /// What follows from the knowledge follows on every machine and day alike.
  @Test
  void theMeaningLooksAtNoFileAndNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage("io.bangka.model", "io.bangka.engine", "io.bangka.words")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
        .check(BANGKA);
    noClasses()
        .that()
        .resideOutsideOfPackages("io.bangka.service", "io.bangka.cli", "io.bangka.server..")
        .should()
        .dependOnClassesThat(belongToAnyOf(Clock.class, Instant.class, Console.class))
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(BANGKA);
  }

  private static boolean isAllowed(JavaClass from, JavaClass to) {
    String target = name(to);
    return target.isEmpty()
        || target.equals(name(from))
        || MAY_SEE.getOrDefault(name(from), Set.of()).contains(target);
  }

  private static boolean isJson(Dependency dependency) {
    return dependency.getTargetClass().getPackageName().startsWith("tools.jackson");
  }

  /// The package's own name; empty for everything that is not Bangka's.
  private static String name(JavaClass type) {
    String prefix = "io.bangka.";
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith(prefix) ? name.substring(prefix.length()) : "";
  }
}
