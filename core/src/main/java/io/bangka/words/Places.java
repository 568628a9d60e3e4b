package io.bangka.words;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What English makes of a country's name ("Cypriot"), and names of groups of countries. The names
/// of countries themselves are the vocabulary's.
final class Places {
  private Places() {}

  private static final Map<String, String> ADJECTIVES =
      Map.ofEntries(
          Map.entry("CN", "mainland Chinese"),
          Map.entry("HK", "Hong Kong"),
          Map.entry("MO", "Macao"),
          Map.entry("TW", "Taiwan"),
          Map.entry("CY", "Cypriot"),
          Map.entry("GR", "Greek"),
          Map.entry("TR", "Turkish"),
          Map.entry("GB", "British"),
          Map.entry("IE", "Irish"),
          Map.entry("DE", "German"),
          Map.entry("FR", "French"),
          Map.entry("IT", "Italian"),
          Map.entry("ES", "Spanish"),
          Map.entry("PT", "Portuguese"),
          Map.entry("NL", "Dutch"),
          Map.entry("BE", "Belgian"),
          Map.entry("AT", "Austrian"),
          Map.entry("CH", "Swiss"),
          Map.entry("PL", "Polish"),
          Map.entry("BG", "Bulgarian"),
          Map.entry("RO", "Romanian"),
          Map.entry("LT", "Lithuanian"),
          Map.entry("MT", "Maltese"),
          Map.entry("SE", "Swedish"),
          Map.entry("NO", "Norwegian"),
          Map.entry("DK", "Danish"),
          Map.entry("FI", "Finnish"),
          Map.entry("RU", "Russian"),
          Map.entry("UA", "Ukrainian"),
          Map.entry("US", "American"),
          Map.entry("CA", "Canadian"),
          Map.entry("AU", "Australian"),
          Map.entry("NZ", "New Zealand"),
          Map.entry("JP", "Japanese"),
          Map.entry("KR", "South Korean"),
          Map.entry("SG", "Singaporean"),
          Map.entry("MY", "Malaysian"),
          Map.entry("TH", "Thai"),
          Map.entry("IN", "Indian"),
          Map.entry("IL", "Israeli"),
          Map.entry("AE", "Emirati"));

  static Optional<String> adjective(String country) {
    return Optional.ofNullable(ADJECTIVES.get(country));
  }

  /// "Chinese" for papers and nationality, which are the state's, not the mainland's.
  static Optional<String> national(String country) {
    return country.equals("CN") ? Optional.of("Chinese") : adjective(country);
  }

  static String group(String group, Tongue tongue) {
    return switch (group) {
      case "eea" -> tongue.say("the European Economic Area", "欧洲经济区");
      case "eu" -> tongue.say("the European Union", "欧盟");
      case "sepa" -> tongue.say("the SEPA area", "SEPA 区");
      case "online-merchants" -> tongue.say("an online shop or app", "网店或应用内商户");
      case "hk-mo" -> tongue.say("Hong Kong or Macao", "香港或澳门");
      case "hk-mo-tw" -> tongue.say("Hong Kong, Macao or Taiwan", "港澳台");
      case "euro-area" -> tongue.say("the euro area", "欧元区");
      default -> group.toUpperCase(Locale.ROOT);
    };
  }
}
