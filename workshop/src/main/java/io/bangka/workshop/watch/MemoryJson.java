package io.bangka.workshop.watch;

import io.bangka.model.LocalText;
import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import io.bangka.written.JsonReader;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The memory as JSON: `{"pages": [{"url": …, "checked": …, …}]}`, sorted by address.
final class MemoryJson {
  private static final int MOST = 64 << 20;
  private static final LocalText MEMORY =
      new LocalText("the memory of `knowledge watch`", "knowledge watch 的记录");
  private static final LocalText PAGE = new LocalText("a page", "页面");

  private MemoryJson() {}

  static String of(Collection<Memory> pages) {
    return new Json().list("pages", pages, MemoryJson::page).pretty();
  }

  private static Shape page(Memory page) {
    return new Json()
        .put("url", page.url())
        .put("checked", page.checked().toString())
        .put("reviewed", page.reviewed())
        .put("current", page.current())
        .put("etag", page.etag())
        .put("modified", page.modified())
        .put("noticed", page.noticed().map(Memory.Noticed::day))
        .put("read", page.noticed().map(Memory.Noticed::read))
        .put("moved", page.moved())
        .shape();
  }

  /// By address.
  ///
  /// @param origin the file, for messages
  static Map<String, Memory> read(String origin, byte[] bytes) throws Faulty {
    var faults = new Faults();
    var pages = new TreeMap<String, Memory>();
    try (var fields =
        Fields.from(JsonReader.read(origin, bytes, MOST), MEMORY, faults)
            .orElseThrow(() -> new Faulty(faults.sorted()))) {
      for (Fields page : fields.required("pages").several(PAGE)) {
        page(page, faults).ifPresent(memory -> pages.put(memory.url(), memory));
      }
    }
    faults.throwIfAny();
    return pages;
  }

  private static Optional<Memory> page(Fields fields, Faults faults) {
    try (fields) {
      var url = fields.required("url").text();
      var checked = moment(fields.required("checked"), faults);
      var reviewed = fields.optional("reviewed").text();
      var current = fields.required("current").text();
      var etag = fields.optional("etag").text();
      var modified = fields.optional("modified").text();
      var day = fields.optional("noticed").day();
      var read = fields.optional("read").day();
      var moved = fields.optional("moved").text();
      var noticed = day.flatMap(d -> read.map(r -> new Memory.Noticed(d, r)));
      return url.isEmpty() || checked.isEmpty() || current.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Memory(
                  url.get(),
                  checked.get(),
                  reviewed,
                  current.get(),
                  etag,
                  modified,
                  noticed,
                  moved));
    }
  }

  private static Optional<OffsetDateTime> moment(Field field, Faults faults) {
    return field
        .text()
        .flatMap(text -> {
          try {
            return Optional.of(OffsetDateTime.parse(text));
          } catch (DateTimeException _) {
            faults.error(
                "not-a-moment",
                field.place(),
                new LocalText("This is no point in time.", "这不是有效的时刻。"),
                new LocalText(
                    "Delete the file: every page is then seen for the first time.",
                    "可以删除这个文件，此后所有页面都按初次查看处理。"));
            return Optional.empty();
          }
        });
  }
}
