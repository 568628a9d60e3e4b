package io.bangka.attempts;

import io.bangka.model.LocalText;

/// What is said where a report contains personal numbers. The number itself is never repeated.
final class PersonalWords {
  static final LocalText HELP =
      new LocalText(
          "Leave it out, and send the report again. Nothing of it was kept.",
          "请删去后重新提交。这条报告没有留存任何内容。");

  private PersonalWords() {}

  static LocalText says(PersonalNumbers.Kind kind, Field field) {
    String en =
        switch (kind) {
          case CARD -> "the number of a card";
          case ACCOUNT -> "the number of a bank account";
          case DOCUMENT -> "the number of a document";
          case PHONE -> "a phone number";
          case MAIL -> "a mail address";
          case NUMBER -> "a long number that may be somebody's";
        };
    String zh =
        switch (kind) {
          case CARD -> "卡号";
          case ACCOUNT -> "银行账号";
          case DOCUMENT -> "证件号码";
          case PHONE -> "电话号码";
          case MAIL -> "电子邮箱地址";
          case NUMBER -> "可能属于个人的长号码";
        };
    return new LocalText(
        "The `" + field.written() + "` contains " + en + ".", field.written() + " 里有" + zh + "。");
  }
}
