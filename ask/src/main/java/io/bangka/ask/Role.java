package io.bangka.ask;

import java.util.Locale;

/// What a word does in a sentence, apart from naming anything. The words stand in the grammar files
/// under these names.
enum Role {
  HAVE,
  LACK,
  NOT,
  ONLY,
  CAN,
  AUX,
  WHETHER,
  OR,
  AND,
  USE,
  WITH_IT,
  OF,
  IN,
  AT,
  FROM,
  GO,
  GOING,
  LIVE,
  BE,
  CITIZEN,
  RESIDENT,
  MY,
  IT,
  TO,
  PEER,
  GAIN,
  DET,
  WANT,
  HOW_MUCH,
  PER,
  AGE_UNIT,
  AGE_WORD,
  YEAR,
  MONTH,
  DAY,
  MONTH_NAME,
  BEFORE,
  SINCE,
  RELATIVE,
  EXPIRES,
  BORN,
  CURRENCY,
  NEED,
  RECEIVE,
  THEN,
  BORROW,
  EXCEPT,
  CODE_WORD,
  UNDER,
  DO,
  BANK,
  SAYS,
  BUT,
  FILLER;

  static Role named(String written) {
    return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
