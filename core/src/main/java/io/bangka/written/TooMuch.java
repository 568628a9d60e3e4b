package io.bangka.written;

import io.bangka.model.LocalText;

/// Faults after which a text is not read any further.
final class TooMuch {
  private TooMuch() {}

  static void deep(Faults faults, Place place) throws Faulty {
    faults.error(
        "too-deep",
        place,
        new LocalText(
            "Lists and mappings are nested more than " + Limits.DEPTH + " deep here.",
            "这里的列表和映射嵌套超过 " + Limits.DEPTH + " 层。"),
        new LocalText("Nothing that Bangka reads is nested so deeply.", "Bangka 读取的内容不会嵌套这么深。"));
    throw new Faulty(faults.sorted());
  }

  static void repeated(Faults faults, Place place) throws Faulty {
    faults.error(
        "too-many-aliases",
        place,
        new LocalText(
            "Aliases (`*name`) repeat more than " + Limits.REPEATED + " values up to here.",
            "到这里为止，别名（*名称）重复引用的值已超过 " + Limits.REPEATED + " 个。"),
        new LocalText("Write the values out.", "请直接写出这些值。"));
    throw new Faulty(faults.sorted());
  }

  static void empty(Faults faults, Place place) throws Faulty {
    faults.error("empty", place, new LocalText("There is nothing in here.", "这里没有任何内容。"));
    throw new Faulty(faults.sorted());
  }
}
