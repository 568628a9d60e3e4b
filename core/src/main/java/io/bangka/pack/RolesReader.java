package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Reads `roles:`, what the roles of requirements are called, of the vocabulary or of a pack.
record RolesReader(Faults faults) {
  private static final LocalText ROLES = new LocalText("names of roles", "角色名称");
  private static final LocalText ROLE = new LocalText("the name of a role", "角色名称");

  /// What could not be read is left out, with its faults.
  SequencedMap<String, LocalText> read(Fields fields) {
    var roles = new LinkedHashMap<String, LocalText>();
    var named = fields.optional("roles").fields(ROLES);
    for (Written.Entry entry : named.map(Fields::rest).orElse(List.of())) {
      Fields.from(entry.value(), ROLE, faults).ifPresent(name -> name(entry, name, roles));
    }
    return roles;
  }

  private static void name(
      Written.Entry entry, Fields name, SequencedMap<String, LocalText> roles) {
    try (name) {
      var en = name.required("en").text();
      var zh = name.required("zh").text();
      en.ifPresent(e -> zh.ifPresent(z -> roles.put(entry.key().text(), new LocalText(e, z))));
    }
  }
}
