package io.bangka.attempts;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import io.bangka.written.Written;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads reports from CSV with a header, or from JSON Lines: whichever the first character says.
final class ReportLines implements RowSource {
  private static final int LONGEST = 1 << 16;
  private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{8,64}");

  private final BufferedReader in;
  private final Known known;
  private final LocalDate today;
  private final LineFaults faults;
  private final boolean json;
  private final Csv csv;
  private final List<Field> columns;
  private long line;

  ReportLines(Origin origin, Known known, LocalDate today, LineFaults faults) throws IOException {
    this.known = known;
    this.today = today;
    this.faults = faults;
    in = origin.text();
    json = startsWithBrace();
    csv = new Csv(in);
    columns = json ? List.of() : header(csv.next());
  }

  private boolean startsWithBrace() throws IOException {
    in.mark(2);
    int first = in.read();
    if (first == '\uFEFF') {
      in.mark(2);
      first = in.read();
    }
    if (first >= 0) {
      in.reset();
    }
    return first == '{';
  }

  private List<Field> header(List<String> names) {
    var found = new ArrayList<Field>();
    for (String name : names) {
      Field.of(name).ifPresentOrElse(found::add, () -> stranger(1, name));
    }
    for (Field needed : List.of(Field.PROCEDURE, Field.DATE, Field.OUTCOME)) {
      if (!names.isEmpty() && !found.contains(needed)) {
        faults.add(
            1,
            quoting(needed.written(), n -> "There is no column " + n + ".", n -> "缺少" + n + "这一列。"),
            new LocalText(
                "Name the columns in the first line: procedure,date,outcome,…",
                "请在第一行写出列名：procedure,date,outcome,…"));
      }
    }
    return found;
  }

  private void stranger(long at, String name) {
    faults.add(
        at,
        Optional.empty(),
        quoting(name, n -> "A report has no " + n + ".", n -> "报告没有" + n + "这一项。"),
        Field.nearest(name)
            .map(near -> quoting(near, n -> "Did you mean " + n + "?", n -> "是不是" + n + "？")));
  }

  @Override
  public Optional<Item> next() throws IOException {
    if (faults.count() > 0 && line == 0 && !json) {
      return Optional.empty(); // without a header nothing else can be understood
    }
    return json ? jsonItem() : csvItem();
  }

  private Optional<Item> csvItem() throws IOException {
    var cells = csv.next();
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    line = csv.line();
    if (cells.size() != columns.size()) {
      faults.add(
          line,
          new LocalText(
              "This line has " + cells.size() + " cells, and the first " + columns.size() + ".",
              "这一行有 " + cells.size() + " 格，第一行有 " + columns.size() + " 格。"),
          new LocalText("Put cells that contain commas into double quotes.", "含逗号的内容请加双引号。"));
      return Optional.of(Item.FAULTY);
    }
    var said = new EnumMap<Field, String>(Field.class);
    for (int i = 0; i < cells.size(); i++) {
      said.put(columns.get(i), cells.get(i));
    }
    return Optional.of(item(said));
  }

  private Optional<Item> jsonItem() throws IOException {
    String text;
    do {
      text = in.readLine();
      if (text == null) {
        return Optional.empty();
      }
      line++;
    } while (text.isBlank());
    if (text.length() > LONGEST) {
      faults.add(
          line,
          new LocalText("This line is too long for a report.", "这一行太长，不是一条报告。"),
          new LocalText("Write one JSON object a line.", "请每行写一个 JSON 对象。"));
      return Optional.of(Item.FAULTY);
    }
    return Optional.of(jsonItem(text));
  }

  private Item jsonItem(String text) {
    long before = faults.count();
    var said = new EnumMap<Field, String>(Field.class);
    try {
      if (JsonReader.read("", text.getBytes(StandardCharsets.UTF_8))
          instanceof Written.Mapping(var entries, var _)) {
        entries.forEach(entry -> put(entry, said));
      } else {
        faults.add(
            line,
            new LocalText("This line is no object of JSON.", "这一行不是 JSON 对象。"),
            new LocalText("Write {\"procedure\": …} on it.", "请写成 {\"procedure\": …}。"));
      }
    } catch (Faulty faulty) {
      var fault = faulty.diagnostics().getFirst();
      faults.add(line, Optional.empty(), fault.message(), fault.help());
    }
    return faults.count() > before ? Item.FAULTY : item(said);
  }

  private void put(Written.Entry entry, Map<Field, String> said) {
    var field = Field.of(entry.key().text());
    if (field.isEmpty()) {
      stranger(line, entry.key().text());
    } else if (entry.value() instanceof Written.Scalar value) {
      if (!value.isNull()) {
        said.put(field.get(), value.text());
      }
    } else {
      faults.add(
          line,
          field.get(),
          new LocalText("This is a list or an object.", "这里是列表或对象。"),
          new LocalText("Write a single value.", "请只写一个值。"));
    }
  }

  private Item item(Map<Field, String> said) {
    var checks = new AttemptChecks(known, today, line, faults);
    long before = faults.count();
    String id = Optional.ofNullable(said.get(Field.ID)).orElse("").strip();
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      faults.add(
          line,
          Field.ID,
          quoting(id, i -> i + " cannot be an id.", i -> i + "不能作为编号。"),
          new LocalText("Leave it out, or keep what an export wrote.", "请去掉，或保留导出时的编号。"));
    }
    var attempt = checks.attempt(said);
    if (faults.count() > before) {
      return Item.FAULTY;
    }
    var report = attempt.orElseThrow();
    return Item.of(id.isEmpty() ? Row.ofContent(report) : Row.of(id, report, ""));
  }

  @Override
  public void end() {
    // A file of reports may end anywhere.
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
