package io.bangka.server.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads what a form sent (`application/x-www-form-urlencoded`).
final class Form {
  private static final int MOST = 200;

  private Form() {}

  static Map<String, List<String>> of(byte[] body) {
    var fields = new LinkedHashMap<String, List<String>>();
    String text = new String(body, StandardCharsets.UTF_8);
    for (String pair : text.split("&", MOST)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields
            .computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return text;
    }
  }
}
