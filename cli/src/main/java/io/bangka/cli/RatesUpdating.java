package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.exchange.RatesUpdate;
import io.bangka.model.LocalText;
import java.io.IOException;
import java.net.URI;

/// `bangka rates update`: fetches reference rates, and keeps them for `cost`.
final class RatesUpdating implements Action {
  @Override
  public int run(Task task) throws Misuse {
    var folder = DataFolder.of(task.given(), task.terminal());
    var from = address(task.given());
    try {
      var fetched = RatesUpdate.run(from, folder);
      task.terminal()
          .print(
              task.in(
                  "Reference rates of "
                      + fetched.days()
                      + " days, the last "
                      + fetched.last()
                      + ".\n",
                  "已保存 " + fetched.days() + " 天的参考汇率，最近一天为 " + fetched.last() + "。\n"));
      return Cli.ANSWERED;
    } catch (RatesUpdate.Failed failed) {
      throw new Misuse(
          quoting(
              String.valueOf(failed.getMessage()),
              why -> "No rates could be fetched: " + why + ".",
              why -> "无法获取汇率：" + why + "。"),
          new LocalText("Those that were kept before stay. Try again later.", "以前保存的汇率不变，请稍后再试。"));
    } catch (IOException _) {
      throw new Misuse(
          quoting(
              folder.toString(),
              f -> "Nothing can be kept in " + f + ".",
              f -> "无法在" + f + "里保存记录。"),
          new LocalText(
              "Name a folder that you may write to: `--data DIR`.", "请写一个有写入权限的目录：--data 目录。"));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Misuse(
          new LocalText("It was stopped before its end.", "尚未完成就被中止。"),
          new LocalText("Run it again.", "请再次运行。"));
    }
  }

  private static URI address(Given given) throws Misuse {
    var said = given.value(Option.FROM);
    if (said.isEmpty()) {
      return RatesUpdate.PUBLISHED;
    }
    try {
      var uri = URI.create(said.get());
      String scheme = uri.getScheme();
      if (uri.getHost() != null && ("https".equals(scheme) || "http".equals(scheme))) {
        return uri;
      }
    } catch (IllegalArgumentException _) {
      // said below
    }
    throw Misuses.badValue(Option.FROM, said.get());
  }
}
