package io.bangka.server;

import io.bangka.attempts.Place;
import io.bangka.model.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the server is to run: what every key says, and who said so.
public record Settings(Map<Key, Said> said) {
  public Settings {
    said = Collections.unmodifiableMap(new EnumMap<>(said));
  }

  /// What holds.
  ///
  /// @param by whose word it is
  public record Said(String value, By by) {}

  /// Whose word holds, the last first.
  public enum By {
    DEFAULT,
    FILE,
    ENVIRONMENT,
    FLAG
  }

  String value(Key key) {
    var value = said.get(key);
    return value == null ? key.usual() : value.value();
  }

  public String host() {
    return value(Key.HOST);
  }

  /// Whether only programs of this machine reach it, and no proxy hands others on.
  boolean isLocal() {
    return !forwarded() && host().matches("localhost|127[.].*|::1");
  }

  public int port() {
    return Integer.parseInt(value(Key.PORT));
  }

  public Optional<Path> packs() {
    return Optional.of(value(Key.PACKS)).filter(p -> !p.isEmpty()).map(Path::of);
  }

  /// Where reports are kept: a server goes before a folder, unless the folder was named by a word
  /// that goes before the other.
  ///
  /// @param usual the folder where nobody names one
  public Place reports(Path usual) {
    String database = value(Key.DATABASE);
    String folder = value(Key.DATA);
    return database.isEmpty() || rank(Key.DATA).compareTo(rank(Key.DATABASE)) > 0
        ? new Place.Folder(folder.isEmpty() ? usual : Path.of(folder))
        : new Place.Server(database);
  }

  private By rank(Key key) {
    var value = said.get(key);
    return value == null ? By.DEFAULT : value.by();
  }

  int largest() {
    return Integer.parseInt(value(Key.LARGEST));
  }

  long rate() {
    return Long.parseLong(value(Key.RATE));
  }

  int atOnce() {
    int said = Integer.parseInt(value(Key.AT_ONCE));
    return said > 0 ? said : Runtime.getRuntime().availableProcessors();
  }

  int waiting() {
    return Math.max(1, Integer.parseInt(value(Key.WAITING)));
  }

  Duration budget() {
    return Duration.ofSeconds(Long.parseLong(value(Key.BUDGET)));
  }

  Duration reload() {
    return Duration.ofSeconds(Long.parseLong(value(Key.RELOAD)));
  }

  boolean forwarded() {
    return value(Key.FORWARDED).equals("true");
  }

  boolean logsRequests() {
    return value(Key.LOG).equals("requests");
  }

  List<String> tokens() {
    return Arrays.stream(value(Key.TOKENS).split("\\s+")).filter(t -> !t.isEmpty()).toList();
  }

  /// A file that says the same, with whose word each is. Tokens and passwords are not shown.
  public String text(Language language) {
    var text = new StringBuilder();
    for (Key key : Key.values()) {
      text.append("# ").append(key.does().in(language)).append('\n');
      text.append(key.written()).append(": ").append(shown(key)).append("  # ");
      text.append(by(key, language)).append('\n');
    }
    return text.toString();
  }

  private String shown(Key key) {
    String value = value(key);
    if (key == Key.TOKENS && !value.isEmpty()) {
      return "\"(" + tokens().size() + ")\"";
    }
    if (key == Key.DATABASE && !value.isEmpty()) {
      return "\"" + new Place.Server(value).shown() + "\"";
    }
    return value.matches("[A-Za-z0-9./_-]+")
        ? value
        : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private String by(Key key, Language language) {
    var value = said.get(key);
    boolean zh = language == Language.ZH;
    return switch (value == null ? By.DEFAULT : value.by()) {
      case DEFAULT -> zh ? "默认" : "usual";
      case FILE -> zh ? "来自文件" : "from the file";
      case ENVIRONMENT -> zh ? "来自环境变量" : "from " + key.variable();
      case FLAG -> zh ? "来自命令行" : "from the command line";
    };
  }
}
