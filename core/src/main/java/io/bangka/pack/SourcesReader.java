package io.bangka.pack;

import io.bangka.model.Authority;
import io.bangka.model.LocalText;
import io.bangka.model.Source;
import io.bangka.model.SourceDate;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.Optional;

/// Reads a pack's `sources.yaml`.
final class SourcesReader {
  private static final LocalText SOURCES = new LocalText("the list of sources", "来源列表");
  private static final LocalText SOURCE = new LocalText("a source", "来源");

  private final LocalDate read;
  private final Origins origins;
  private final Faults faults;

  /// @param read the day on which the pack read its sources
  SourcesReader(LocalDate read, Origins origins, Faults faults) {
    this.read = read;
    this.origins = origins;
    this.faults = faults;
  }

  void read(Written written, Shelf shelf) {
    var entries = Fields.from(written, SOURCES, faults).map(Fields::rest);
    for (Written.Entry entry : entries.orElse(java.util.List.of())) {
      Fields.from(entry.value(), SOURCE, faults)
          .flatMap(fields -> source(entry.key().text(), fields))
          .ifPresentOrElse(
              source -> shelf.add(origins.put(source, entry.key().place())),
              () -> shelf.addFaulty(entry.key().text()));
    }
  }

  private Optional<Source> source(String id, Fields fields) {
    try (fields) {
      var title = fields.required("title").text();
      var publisher = fields.required("publisher").text();
      var via = fields.optional("via").text();
      var url = fields.required("url").scalar().flatMap(this::url);
      var published = fields.optional("published");
      var date = published.scalar().flatMap(this::date);
      var authority = fields.required("authority").choice(Authority.class);
      boolean sound =
          title.isPresent()
              && publisher.isPresent()
              && url.isPresent()
              && authority.isPresent()
              && date.isPresent() == published.present();
      return sound
          ? Optional.of(
              new Source(id, title.get(), publisher.get(), via, url.get(), date, authority.get()))
          : Optional.empty();
    }
  }

  private Optional<String> url(Written.Scalar written) {
    if (written.text().startsWith("https://") || written.text().startsWith("http://")) {
      return Optional.of(written.text());
    }
    faults.error(
        "not-a-url",
        written.place(),
        Wording.of("{} is no address of a page.", "{}不是网页地址。", written.text()),
        new LocalText("It begins with `https://`.", "网址以 https:// 开头。"));
    return Optional.empty();
  }

  private Optional<SourceDate> date(Written.Scalar written) {
    return new ForceReader(LocalDate.EPOCH, faults)
        .date(written)
        .map(day -> new SourceDate(written.text(), day))
        .filter(date -> wasRead(date, written));
  }

  /// A month or a year may not be over when its page is read.
  private boolean wasRead(SourceDate date, Written.Scalar written) {
    if (!date.firstDay().isAfter(read)) {
      return true;
    }
    faults.error(
        "published-after-read",
        written.place(),
        new LocalText(
            "This page was published after the pack was read, on " + read + ".",
            "这个网页的日期晚于本包的阅读日（" + read + "）。"),
        new LocalText(
            "Check the date, and `read` in `pack.yaml`.", "请核对这个日期和 pack.yaml 里的 `read`。"));
    return false;
  }
}
