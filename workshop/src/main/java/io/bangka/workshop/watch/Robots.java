package io.bangka.workshop.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a host's robots.txt asks of this program (RFC 9309): the groups that name it, else those
/// for everybody; of the lines that match, the longest decides, and of two equally long ones the
/// one that allows.
final class Robots {
  /// As much as the standard asks a program to read.
  private static final int MOST = 500 * 1024;

  static final Robots NONE = new Robots(List.of());

  private final List<Line> lines;

  private Robots(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /// @param path a pattern: `*` stands for anything, `$` at its end for the end
  private record Line(boolean allows, String path) {}

  static Robots of(String text) {
    var named = new ArrayList<Line>();
    var others = new ArrayList<Line>();
    boolean isNamed = false;
    boolean found = false;
    boolean forAll = false;
    boolean naming = false;
    for (String line : text.substring(0, Math.min(MOST, text.length())).lines().toList()) {
      String said = line.split("#", 2)[0];
      int colon = said.indexOf(':');
      String key = colon < 0 ? "" : said.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = colon < 0 ? "" : said.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        isNamed = (naming && isNamed) || names(value);
        found |= isNamed;
        forAll = (naming && forAll) || value.equals("*");
        naming = true;
      } else if (key.equals("allow") || key.equals("disallow")) {
        naming = false;
        var rule = new Line(key.equals("allow"), value);
        if (isNamed && !value.isEmpty()) {
          named.add(rule);
        } else if (forAll && !value.isEmpty()) {
          others.add(rule);
        }
      }
    }
    return new Robots(found ? named : others);
  }

  private static boolean names(String agent) {
    return agent.toLowerCase(Locale.ROOT).split("/", 2)[0].equals(Manners.PRODUCT);
  }

  /// @param path of the page, with its query
  boolean allows(String path) {
    int longest = -1;
    boolean allows = true;
    for (Line line : lines) {
      int length = line.path().length();
      if (length >= longest && matches(line.path(), path)) {
        allows = line.allows() || (length == longest && allows);
        longest = length;
      }
    }
    return allows;
  }

  private static boolean matches(String pattern, String path) {
    boolean ends = pattern.endsWith("$");
    String wanted = ends ? pattern.substring(0, pattern.length() - 1) : pattern + "*";
    return glob(wanted, path);
  }

  /// In time that grows with the product of both lengths at most, whatever a stranger writes.
  private static boolean glob(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int from = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p;
        p++;
        from = t;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        from++;
        t = from;
      } else {
        return false;
      }
    }
    return pattern.substring(p).chars().allMatch(c -> c == '*');
  }
}
