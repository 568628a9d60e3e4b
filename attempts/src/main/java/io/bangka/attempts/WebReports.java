package io.bangka.attempts;

import io.bangka.model.Failure;
import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Fields;
import io.bangka.written.Scalars;
import io.bangka.written.Written;
import io.bangka.written.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The reports from the web that the program ships with, `web.yaml`.
public final class WebReports {
  private static final LocalText FILE = new LocalText("the file of reports", "报告文件");
  private static final LocalText SOURCE = new LocalText("a source", "来源");
  private static final LocalText REPORT = new LocalText("a report", "报告");

  private final Faults faults = new Faults();
  private final Map<String, WebReport.Source> sources = new HashMap<>();
  private final List<WebReport> reports = new ArrayList<>();

  private WebReports() {}

  /// All of them, in the order of the file.
  public static List<WebReport> shipped() {
    try (InputStream in = WebReports.class.getResourceAsStream("web.yaml")) {
      if (in == null) {
        throw new IllegalStateException("the build left the reports from the web out");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Faulty e) {
      throw new IllegalStateException(e.diagnostics().toString(), e);
    }
  }

  static List<WebReport> read(byte[] yaml) throws Faulty {
    var reader = new WebReports();
    reader.file(YamlReader.read("web.yaml", yaml));
    reader.faults.throwIfAny();
    return List.copyOf(reader.reports);
  }

  private void file(Written written) throws Faulty {
    var fields = Fields.from(written, FILE, faults);
    faults.throwIfAny();
    try (var file = fields.orElseThrow()) {
      file.required("sources").items().forEach(this::source);
      file.required("reports").items().forEach(this::report);
    }
  }

  private void source(Written written) {
    Fields.from(written, SOURCE, faults)
        .ifPresent(fields -> {
          try (fields) {
            var id = fields.required("id").text();
            var title = fields.required("title").text();
            var publisher = fields.required("publisher").text();
            var url = fields.required("url").text();
            var published = fields.optional("published").text();
            if (id.isPresent() && title.isPresent() && publisher.isPresent() && url.isPresent()) {
              sources.put(
                  id.get(),
                  new WebReport.Source(
                      id.get(), title.get(), publisher.get(), url.get(), published));
            }
          }
        });
  }

  private void report(Written written) {
    Fields.from(written, REPORT, faults)
        .ifPresent(fields -> {
          try (fields) {
            var procedure = fields.required("procedure").text();
            var day = fields.optional("date").day();
            var outcome =
                fields
                    .required("outcome")
                    .scalar()
                    .flatMap(s -> Scalars.choice(s, Outcome.class, faults));
            var facts =
                new Attempt.Facts(
                    fields.optional("country").text(),
                    fields.optional("document").text(),
                    fields.optional("network").text(),
                    fields.optional("issuer").text(),
                    Optional.empty());
            var reason =
                fields
                    .optional("reason")
                    .scalar()
                    .flatMap(s -> Scalars.choice(s, Failure.class, faults));
            var en = fields.required("en").text();
            var zh = fields.required("zh").text();
            var source = fields.required("source").text().map(sources::get);
            if (procedure.isPresent()
                && outcome.isPresent()
                && en.isPresent()
                && zh.isPresent()
                && source.isPresent()) {
              reports.add(
                  new WebReport(
                      procedure.get(),
                      day,
                      outcome.get(),
                      facts,
                      reason,
                      new LocalText(en.get(), zh.get()),
                      source.get()));
            }
          }
        });
  }
}
