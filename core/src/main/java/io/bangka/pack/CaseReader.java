package io.bangka.pack;

import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.model.Profile;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the cases of a file of `tests/`. Not thread-safe: one reader for the files of one pack,
/// whose cases have names of their own.
public final class CaseReader {
  private static final LocalText FILE = new LocalText("a file of cases", "测试文件");
  private static final LocalText CASE = new LocalText("a case", "测试");

  private final Knowledge knowledge;
  private final String pack;
  private final Optional<LocalDate> read;
  private final Faults faults;
  private final boolean sound;
  private final Set<String> names = new HashSet<>();

  /// @param pack the pack's id
  /// @param read the day of cases that name none; empty if every case must name one
  public CaseReader(Knowledge knowledge, String pack, Optional<LocalDate> read, Faults faults) {
    this.knowledge = knowledge;
    this.pack = pack;
    this.read = read;
    this.faults = faults;
    this.sound = !faults.any();
  }

  /// Every case that could be read, in the order of the file.
  public List<PackCase> read(Written written) {
    var cases = new ArrayList<PackCase>();
    Fields.from(written, FILE, faults)
        .ifPresent(fields -> {
          try (fields) {
            fields.required("cases").several(CASE).forEach(f -> one(f).ifPresent(cases::add));
          }
        });
    return cases;
  }

  private Optional<PackCase> one(Fields fields) {
    try (fields) {
      var name = fields.required("case").scalar();
      name.ifPresent(this::refuseDuplicate);
      // Why somebody judged it so: for people only.
      fields.optional("judged").scalar();
      var asOf = asOf(fields);
      boolean strict = fields.optional("strict").flag().orElse(false);
      LocalDate day = asOf.orElse(LocalDate.EPOCH);
      var profile = fields.optional("profile").written().map(written -> profile(written, day));
      var query = fields.required("query").written().flatMap(written -> query(written, day));
      var expected =
          fields
              .required("expect")
              .fields(CASE)
              .map(new ExpectedReader(knowledge, sound, faults)::read);
      return name.flatMap(n ->
          asOf.flatMap(d ->
              query.flatMap(q ->
                  expected.map(e ->
                      new PackCase(
                          n.text(),
                          pack,
                          d,
                          profile.orElse(Profile.NOTHING_SAID),
                          q,
                          strict,
                          e,
                          n.place())))));
    }
  }

  private void refuseDuplicate(Written.Scalar name) {
    if (!names.add(name.text())) {
      faults.error(
          "duplicate-id", name.place(), new LocalText("Another case has this name.", "已有同名的测试。"));
    }
  }

  private Optional<LocalDate> asOf(Fields fields) {
    return read.isPresent() && !fields.optional("as-of").present()
        ? read
        : fields.required("as-of").day();
  }

  private Profile profile(Written written, LocalDate day) {
    return ProfileReader.read(written, knowledge.vocabulary(), day, Unknown.REFUSED, faults)
        .profile();
  }

  private Optional<io.bangka.model.Query> query(Written written, LocalDate day) {
    return QueryReader.read(written, knowledge, day, Unknown.REFUSED, faults).query();
  }
}
