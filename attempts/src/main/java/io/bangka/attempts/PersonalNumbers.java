package io.bangka.attempts;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds what could tell who somebody is in free text: numbers of cards, accounts, documents and
/// phones, and mail addresses. Rather refuses a harmless number than keeps a personal one: any run
/// of eight digits that is no date counts.
final class PersonalNumbers {
  /// What was found.
  enum Kind {
    CARD,
    ACCOUNT,
    DOCUMENT,
    PHONE,
    MAIL,
    NUMBER
  }

  private static final Pattern MAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+-]+\\s?@\\s?[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

  /// Days and spans of years, which are no numbers of anything.
  private static final Pattern DATES =
      Pattern.compile(
          "(?<!\\d)(19|20)\\d{2}([-./ ]?)(0[1-9]|1[0-2]|[1-9](?!\\d))\\2(0[1-9]|[12]\\d|3[01]|[1-9])(?!\\d)"
              + "|(?<!\\d)(19|20)\\d{2}\\s?[-–—]\\s?(19|20)\\d{2}(?!\\d)");

  /// Digits, grouped by single signs as people write numbers.
  private static final Pattern RUN = Pattern.compile("\\+?\\d(?:[ .()\\-–]{0,2}\\d)+[Xx]?");

  /// Passports, Hong Kong's cards, permits for the mainland: a letter or two, then six digits and
  /// more.
  private static final Pattern LETTERED =
      Pattern.compile("(?<![A-Z0-9])[A-Z]{1,2} ?\\d{6,9}(?!\\d)");

  private static final Pattern IBAN =
      Pattern.compile("(?<![A-Z0-9])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Z0-9])");

  /// A birthday stands in the midst of a Chinese identity card's number.
  private static final Pattern IDENTITY_CARD =
      Pattern.compile(
          "(?<!\\d)\\d{6}[^\\p{L}\\p{N}]{0,3}\\d{8}[^\\p{L}\\p{N}]{0,3}\\d{3}[\\dX](?!\\d)");

  /// What nobody sees, and what a number may yet be broken up by.
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  /// Groups of digits with other signs between them than a list of amounts has.
  private static final Pattern GROUPS =
      Pattern.compile("\\d+(?:[^\\p{L}\\p{N},;、¤]{1,3}\\d+)+[Xx]?");

  private static final Pattern NO_SIGN_OF_A_NUMBER = Pattern.compile("[^0-9X]");

  /// A mobile number of the mainland.
  private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

  /// What has fewer digits holds no number of anybody.
  private static final int FEWEST = 6;

  private static final int SHORTEST = 8;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private PersonalNumbers() {}

  /// What stands in the text; empty if nothing does.
  static Optional<Kind> in(String text) {
    if (text.length() < 5) {
      return Optional.empty();
    }
    // Full-width digits and the like become plain ones.
    String plain =
        INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    if (plain.indexOf('@') >= 0 && MAIL.matcher(plain).find()) {
      return Optional.of(Kind.MAIL);
    }
    if (hasFewDigits(plain)) {
      return Optional.empty();
    }
    String upper = digits(plain).toUpperCase(Locale.ROOT);
    if (IDENTITY_CARD.matcher(upper).results().anyMatch(found -> isIdentityCard(found.group()))) {
      return Optional.of(Kind.DOCUMENT);
    }
    String undated = DATES.matcher(upper).replaceAll("¤");
    if (IBAN.matcher(undated).results().anyMatch(found -> isIban(found.group()))) {
      return Optional.of(Kind.ACCOUNT);
    }
    if (LETTERED.matcher(undated).find()) {
      return Optional.of(Kind.DOCUMENT);
    }
    return RUN.matcher(undated)
        .results()
        .flatMap(run -> kind(run.group()).stream())
        .findFirst()
        .or(() -> grouped(undated));
  }

  /// Numbers that are surely somebody's, of several groups.
  private static Optional<Kind> grouped(String text) {
    return GROUPS
        .matcher(text)
        .results()
        .flatMap(found -> grouped(found.group().split("[^0-9X]+")).stream())
        .findFirst();
  }

  private static Optional<Kind> grouped(String[] groups) {
    for (int from = 0; from < groups.length; from++) {
      var number = new StringBuilder();
      for (int to = from; to < groups.length && number.length() < 20; to++) {
        var kind = sure(number.append(groups[to]).toString());
        if (kind.isPresent()) {
          return kind;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Kind> sure(String number) {
    if (MOBILE.matcher(number).matches()) {
      return Optional.of(Kind.PHONE);
    }
    boolean card = number.length() >= 13 && number.length() <= 19 && !number.endsWith("X");
    return card && isLuhn(number) ? Optional.of(Kind.CARD) : Optional.empty();
  }

  private static boolean hasFewDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < FEWEST; i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits < FEWEST;
  }

  /// With ASCII's digits for those of any script.
  private static String digits(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text;
    }
    var out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static Optional<Kind> kind(String run) {
    String number = NO_SIGN_OF_A_NUMBER.matcher(run).replaceAll("");
    String digits = number.replace("X", "");
    boolean dialled = run.startsWith("+") || digits.startsWith("00");
    if (!dialled && digits.length() >= 13 && digits.length() <= 19 && isLuhn(digits)) {
      return Optional.of(Kind.CARD);
    }
    if ((dialled && digits.length() >= 7) || MOBILE.matcher(digits).matches()) {
      return Optional.of(Kind.PHONE);
    }
    return digits.length() >= SHORTEST ? Optional.of(Kind.NUMBER) : Optional.empty();
  }

  /// The check digit of cards, ISO/IEC 7812-1.
  static boolean isLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int value = i % 2 == 0 ? digit : 2 * digit;
      sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
  }

  /// The check digit of Chinese identity cards, GB 11643-1999.
  private static boolean isIdentityCard(String written) {
    String number = NO_SIGN_OF_A_NUMBER.matcher(written).replaceAll("");
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return "10X98765432".charAt(sum % 11) == number.charAt(17);
  }

  /// ISO 13616: the first four signs behind the others, letters as 10 to 35, is 1 modulo 97.
  private static boolean isIban(String text) {
    String plain = text.replace(" ", "");
    var digits = new StringBuilder();
    (plain.substring(4) + plain.substring(0, 4))
        .chars()
        .forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
  }
}
