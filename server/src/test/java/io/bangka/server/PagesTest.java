package io.bangka.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages as their HTML, which is all that somebody without scripts gets.
class PagesTest {
  @SuppressWarnings("NullAway.Init") // set before every test
  private static Running server;

  @BeforeAll
  static void start() {
    server = Running.usual();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/zh/",
        "/en/",
        "/zh/knowledge",
        "/en/knowledge?asOf=2023-08-01",
        "/zh/knowledge/wechat-pay",
        "/en/knowledge/wechat-pay.link-international-card",
        "/en/knowledge/tencent-2023-07-20",
        "/zh/matrix",
        "/en/timeline",
        "/zh/claims",
        "/en/messages?q=account+frozen",
        "/zh/workbench",
        "/en/api"
      })
  void everyPageIsThereWithNothingFromElsewhere(String path) {
    var page = server.get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.body())
        .doesNotContain("<style", " style=", " onclick=", "<script>")
        .doesNotContainPattern("(src|action)=\"https?:");
  }

  @Test
  void theFirstPageIsInTheLanguageAskedFor() {
    assertThat(
            server.get("/", "Accept-Language", "zh-TW,en;q=0.4").headers().firstValue("Location"))
        .contains("/zh/");
    assertThat(server.get("/").headers().firstValue("Location")).contains("/en/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'\"&<>",
        "{{7*7}}"
      })
  void hostileTextIsShownAsText(String text) {
    for (String path :
        new String[] {"/en/?q=", "/zh/messages?q=", "/en/?is=", "/zh/?q=x&is=card.network:"}) {
      var page = server.get(path + encoded(text), "Accept", "text/html");
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.body()).doesNotContain("<script>alert", "<img src=x");
    }
  }

  @Test
  void aFollowUpIsAnsweredByAnAddressThatMayBeShared() {
    String question = "/en/?q=" + encoded("Can I link my card to WeChat Pay?");
    assertThat(server.get(question).body())
        .contains(
            "value=\"card.network:visa\"", "It depends. Whether WeChat Pay takes a bank card");
    var page = server.get(question + "&is=card.network%3Avisa").body();
    assertThat(page)
        .contains("Visa card", "Take back: ")
        .doesNotContain("<button name=\"is\" value=\"card.network:visa\"");
  }

  @Test
  void whatIsPersonalStandsInNoAddress() {
    String form =
        "q=" + encoded("Can I use Alipay?") + "&is=card.network%3Avisa&private%3Aperson.age=17";
    var page = server.post("/en/", form, "Content-Type", "application/x-www-form-urlencoded");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("method=\"post\"", "value=\"person.age:17\"")
        .doesNotContainPattern("href=\"[^\"]*person.age");
    var plain =
        server.post(
            "/en/",
            "q=x&is=card.network%3Avisa",
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(plain.statusCode()).isEqualTo(303);
  }

  @Test
  void profilesAreComparedAndExported() {
    String form =
        "platform=wechat-pay&purpose=link&in=&amount="
            + "&profile="
            + encoded("cards: [{network: visa, country: DE}]")
            + "&profile="
            + encoded("cards: [{network: {");
    var page =
        server.post("/zh/workbench", form, "Content-Type", "application/x-www-form-urlencoded");
    assertThat(page.body()).contains("可以", "class=\"fault\"");
    var export =
        server.post(
            "/zh/workbench",
            form + "&export=json",
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(export.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    assertThat(export.body().lines()).hasSize(1);
  }

  @Test
  void whatIsNotThereIsAPageToPeopleAndADocumentToPrograms() {
    assertThat(server.get("/zh/nothing", "Accept", "text/html").body()).contains("<h1>没有");
    assertThat(server.get("/nothing", "Accept", "*/*").body()).startsWith("{\"type\":");
    assertThat(server.get("/en/?q=a&asOf=nonsense", "Accept", "text/html").statusCode())
        .isEqualTo(400);
  }

  @Test
  void theFirstPageIsLight() {
    var page = server.get("/zh/?q=" + encoded("塞浦路斯保号卡能绑定微信或支付宝吗？")).body();
    int bytes = page.getBytes(StandardCharsets.UTF_8).length;
    var assets = java.util.regex.Pattern.compile("/assets/[^\"]+").matcher(page);
    while (assets.find()) {
      bytes += server.get(assets.group()).body().getBytes(StandardCharsets.UTF_8).length;
    }
    assertThat(bytes).isLessThan(150_000);
  }
}
