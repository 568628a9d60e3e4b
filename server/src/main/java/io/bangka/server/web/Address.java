package io.bangka.server.web;

import io.bangka.model.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// An address of ours: a path with parameters.
record Address(String path, String query) {

  static Address of(String path) {
    return new Address(path, "");
  }

  /// A page of a language: `/zh/knowledge`.
  static Address page(Language language, String rest) {
    return of("/" + code(language) + "/" + rest);
  }

  static String code(Language language) {
    return language == Language.ZH ? "zh" : "en";
  }

  /// With one more parameter; nothing is added for a blank value.
  Address with(String name, String value) {
    if (value.isBlank()) {
      return this;
    }
    String pair = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    return new Address(path, query.isEmpty() ? "?" + pair : query + "&" + pair);
  }

  @Override
  public String toString() {
    return path + query;
  }
}
