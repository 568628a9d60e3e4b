package io.bangka.pack;

import io.bangka.model.Domain;
import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Shapes;
import io.bangka.written.Written;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Reads the vocabulary's `groups`: lists of values, and of other groups, which are filled in.
final class Groups {
  private final Set<String> values = new LinkedHashSet<>();
  private final Map<String, List<Written.Scalar>> written = new LinkedHashMap<>();
  private final Faults faults;

  Groups(Collection<Domain.Coded> domains, Faults faults) {
    domains.forEach(domain -> values.addAll(domain.values().keySet()));
    this.faults = faults;
  }

  SequencedMap<String, SortedSet<String>> read(Fields groups) {
    groups.rest().forEach(this::note);
    var full = new LinkedHashMap<String, SortedSet<String>>();
    for (String name : written.keySet()) {
      var members = new TreeSet<String>();
      collect(name, List.of(name), members);
      full.put(name, members);
    }
    return full;
  }

  private void note(Written.Entry entry) {
    String name = entry.key().text();
    if (values.contains(name)) {
      faults.error(
          "duplicate-id",
          entry.key().place(),
          Wording.of(
              "{} is a value already, so no group can have this name.", "{}已是取值，不能再作组名。", name));
    }
    written.put(
        name,
        Shapes.oneOrMany(entry.value()).stream()
            .flatMap(member -> Shapes.scalar(member, name, faults).stream())
            .toList());
  }

  private void collect(String group, List<String> path, Set<String> members) {
    for (Written.Scalar member : written.getOrDefault(group, List.of())) {
      if (values.contains(member.text())) {
        members.add(member.text());
      } else if (!written.containsKey(member.text())) {
        reportOnce(path, member);
      } else if (path.contains(member.text())) {
        cyclic(path, member);
      } else {
        collect(member.text(), append(path, member.text()), members);
      }
    }
  }

  private static List<String> append(List<String> path, String name) {
    var longer = new java.util.ArrayList<>(path);
    longer.add(name);
    return List.copyOf(longer);
  }

  private void reportOnce(List<String> path, Written.Scalar member) {
    if (path.size() == 1) {
      var known = new LinkedHashSet<>(values);
      known.addAll(written.keySet());
      Unlisted.report(
          faults,
          "unknown-value",
          member,
          known,
          "{} is neither a value nor a group.",
          "{}既不是取值，也不是组。");
    }
  }

  /// Every group on the cycle meets it; only the one that comes back to itself says so.
  private void cyclic(List<String> path, Written.Scalar member) {
    if (path.getFirst().equals(member.text())) {
      faults.error(
          "cyclic-group",
          member.place(),
          Wording.of("The group {} contains itself.", "组{}包含了它自己。", member.text()),
          new LocalText("Name the values instead.", "请直接写出取值。"));
    }
  }
}
