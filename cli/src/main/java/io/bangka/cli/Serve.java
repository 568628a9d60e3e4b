package io.bangka.cli;

import io.bangka.model.LocalText;
import io.bangka.server.BangkaServer;
import io.bangka.server.Key;
import io.bangka.server.Settings;
import io.bangka.server.SettingsReader;
import io.bangka.written.Echo;
import io.bangka.written.Faulty;
import io.bangka.written.Reading;
import io.bangka.written.Written;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// `bangka serve`: runs until somebody stops it (SIGINT, SIGTERM), then lets what is being answered
/// end.
final class Serve implements Action {
  private static final int LARGEST = 1 << 20;

  private static final Map<Option, Key> KEYS =
      Map.ofEntries(
          Map.entry(Option.HOST, Key.HOST),
          Map.entry(Option.PORT, Key.PORT),
          Map.entry(Option.PACKS, Key.PACKS),
          Map.entry(Option.DATA, Key.DATA),
          Map.entry(Option.DATABASE, Key.DATABASE),
          Map.entry(Option.LARGEST_BODY, Key.LARGEST),
          Map.entry(Option.RATE, Key.RATE),
          Map.entry(Option.AT_ONCE, Key.AT_ONCE),
          Map.entry(Option.WAITING, Key.WAITING),
          Map.entry(Option.BUDGET, Key.BUDGET),
          Map.entry(Option.RELOAD, Key.RELOAD),
          Map.entry(Option.FORWARDED, Key.FORWARDED),
          Map.entry(Option.LOG, Key.LOG));

  @Override
  public int run(Task task) throws Misuse, Faulty {
    var settings = settings(task);
    if (task.given().has(Option.PRINT_CONFIG)) {
      task.terminal().print(settings.text(task.language()));
      return Cli.ANSWERED;
    }
    if (settings.packs().isPresent()) {
      Input.folder(settings.packs().get().toString());
    }
    serve(task, settings);
    return Cli.ANSWERED;
  }

  private static Settings settings(Task task) throws Misuse, Faulty {
    var flags = new EnumMap<Key, String>(Key.class);
    KEYS.forEach((option, key) -> task.given().value(option).ifPresent(v -> flags.put(key, v)));
    return SettingsReader.read(flags, task.terminal().environment(), file(task));
  }

  private static Optional<Written> file(Task task) throws Misuse, Faulty {
    var name = task.given().value(Option.CONFIG);
    return name.isPresent()
        ? Optional.of(Reading.of(name.get(), Input.ofFile(name.get(), LARGEST)))
        : Optional.empty();
  }

  private static void serve(Task task, Settings settings) throws Misuse, Faulty {
    var log = new PrintStream(task.terminal().err(), true, StandardCharsets.UTF_8);
    var stop = new CountDownLatch(1);
    var stopped = new CountDownLatch(1);
    var data = DataFolder.of(task.given(), task.terminal());
    try (var server = BangkaServer.open(settings, data, Clock.systemUTC(), log)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stop, stopped), "stop"));
      String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
      task.terminal().print("http://" + host + ":" + server.port() + "/\n");
      stop.await();
    } catch (IOException refused) {
      throw new Misuse(
          new LocalText(
              "Cannot listen at " + at(settings, Echo.en(settings.host())) + ".",
              "无法在" + at(settings, Echo.zh(settings.host())) + "监听。"),
          new LocalText(
              "Another program may have taken it: name another with `--port`.",
              "可能已被其他程序占用；请用 --port 另选端口。"));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      stopped.countDown();
    }
  }

  private static String at(Settings settings, String host) {
    return host + " " + settings.port();
  }

  /// The JVM ends when this does: so it waits until the server has closed.
  private static void end(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      stopped.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
