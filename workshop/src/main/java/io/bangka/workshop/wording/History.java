package io.bangka.workshop.wording;

import io.bangka.model.Citation;
import io.bangka.model.Force;
import io.bangka.workshop.page.Block.Item;
import io.bangka.workshop.statement.Content;
import io.bangka.workshop.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// How the rules changed, day by day. Warnings and hints are left out, and so is what bears no
/// date: that is known of the day on which it was read, and began nobody knows when.
public record History(Speech speech, Sources sources) {

  /// One item a day, with what ended and what began below it.
  public List<Item> of(Stream<Statement> statements) {
    return byDay(statements).entrySet().stream()
        .map(e -> item(e.getKey(), e.getValue(), _ -> ""))
        .toList();
  }

  /// The same by year, for several procedures.
  ///
  /// @param title of a procedure or rule, by its id
  public SortedMap<Integer, List<Item>> byYear(
      Stream<Statement> statements, UnaryOperator<String> title) {
    var years = new TreeMap<Integer, List<Item>>();
    byDay(statements)
        .forEach((day, events) ->
            years
                .computeIfAbsent(day.getYear(), _ -> new ArrayList<>())
                .add(item(day, events, owner -> speech.voice().labelled(title.apply(owner), ""))));
    return years;
  }

  private static SortedMap<LocalDate, List<Event>> byDay(Stream<Statement> statements) {
    SortedMap<LocalDate, List<Event>> byDay = new TreeMap<>();
    statements
        .filter(statement -> isRule(statement.content()))
        .flatMap(History::events)
        .forEach(event -> byDay.computeIfAbsent(event.day(), _ -> new ArrayList<>()).add(event));
    return byDay;
  }

  /// @param sort in the order in which they are told
  private record Event(LocalDate day, Sort sort, Statement statement) {}

  private enum Sort {
    ENDS,
    BEGINS,
    KNOWN
  }

  private static Stream<Event> events(Statement statement) {
    Force force = statement.force();
    Stream<Event> end = force.until().stream().map(day -> new Event(day, Sort.ENDS, statement));
    return switch (force.start()) {
      case Force.From(var day) ->
          Stream.concat(Stream.of(new Event(day, Sort.BEGINS, statement)), end);
      case Force.KnownBy(var day) ->
          Stream.concat(Stream.of(new Event(day, Sort.KNOWN, statement)), end);
      case Force.Undated _ -> end;
    };
  }

  private Item item(LocalDate day, List<Event> events, UnaryOperator<String> title) {
    return new Item(
        day.toString(),
        List.of(),
        events.stream()
            .sorted(Comparator.comparing(Event::sort))
            .map(event -> item(event, title))
            .distinct()
            .toList());
  }

  private Item item(Event event, UnaryOperator<String> title) {
    Statement statement = event.statement();
    String what = new Labels(speech).labelled(statement.content());
    return new Item(
        title.apply(statement.owner()) + sort(event.sort()) + what, cite(statement.citation()));
  }

  private List<String> cite(Citation citation) {
    return sources.cite(citation);
  }

  private String sort(Sort sort) {
    return switch (sort) {
      case ENDS -> speech.say("ended: ", "失效：");
      case BEGINS -> speech.say("began: ", "生效：");
      case KNOWN -> speech.say("known by then: ", "此时已知：");
    };
  }

  private static boolean isRule(Content content) {
    return switch (content) {
      case Content.MayGoWrong _, Content.GoodToKnow _, Content.NeedsUpkeep _ -> false;
      case Content.Offered _,
          Content.Fills _,
          Content.Unlisted _,
          Content.Decides _,
          Content.Acts _,
          Content.Bounds _,
          Content.Charges _,
          Content.CostsOnce _,
          Content.TakesTime _,
          Content.LastsFor _,
          Content.IsUnlawful _ ->
          true;
    };
  }
}
