package io.bangka.ask;

import io.bangka.model.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a procedure is known by beside what it does: the names of products in its title. Such a
/// name is the head of a title before a comma ("Tour Pass, the prepaid card …"), or stands in
/// brackets or quotation marks ("… (Easy 2 Open)", “一咭两号”), and is capitalised or Chinese.
final class ProcedureNames {
  private static final String OPENING = "(（“「";
  private static final String CLOSING = ")）”」";
  private static final int LONGEST = 24;

  /// Names of fewer signs are words of everyday.
  private static final int SHORTEST = 4;

  private ProcedureNames() {}

  static List<String> of(Procedure procedure) {
    var names = new ArrayList<String>();
    String english = procedure.title().en();
    int comma = english.indexOf(", ");
    if (comma > 0 && capitalised(english.substring(0, comma))) {
      names.add(english.substring(0, comma));
    }
    bracketed(english, names);
    bracketed(procedure.title().zh(), names);
    return names;
  }

  private static void bracketed(String title, List<String> names) {
    for (int i = 0; i < title.length(); i++) {
      int kind = OPENING.indexOf(title.charAt(i));
      int end = kind < 0 ? -1 : title.indexOf(CLOSING.charAt(kind), i);
      if (end > 0) {
        String name = title.substring(i + 1, end);
        if (name.length() <= LONGEST && (chinese(name) || capitalised(name))) {
          names.add(name);
        }
      }
    }
  }

  private static boolean chinese(String name) {
    return name.length() >= SHORTEST && name.chars().allMatch(c -> Folded.han((char) c));
  }

  /// Every word of it begins with a capital letter or a digit.
  private static boolean capitalised(String name) {
    boolean letter = false;
    for (String word : name.split(" ", -1)) {
      if (word.isEmpty()
          || !(Character.isUpperCase(word.charAt(0)) || Folded.digit(word.charAt(0)))) {
        return false;
      }
      letter |= Character.isUpperCase(word.charAt(0));
    }
    return letter && name.length() >= SHORTEST;
  }

  /// The title in both languages as [#sought] names are found in it: spaces and capitals are all
  /// the same.
  static String titles(Procedure procedure) {
    return joined(procedure.title().en()) + "|" + joined(procedure.title().zh());
  }

  /// A name as it stands in [#titles]; empty if it is too short to be found by chance.
  static String sought(String name) {
    String sought = joined(name);
    return sought.length() >= SHORTEST ? sought : "";
  }

  private static String joined(String text) {
    return text.toLowerCase(Locale.ROOT).replace(" ", "");
  }
}
