package io.bangka.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages as their HTML, which is all that somebody without scripts gets.
@Tag("slow")
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
        "/zh/attempts",
        "/en/attempts?procedure=wechat-pay.link-international-card",
        "/zh/attempts/report?procedure=alipay.link-international-card",
        "/en/attempts/mine",
        "/zh/attempts/drift",
        "/zh/workbench",
        "/zh/route?q=%E6%80%8E%E6%A0%B7%E7%BB%91%E5%AE%9A%E6%94%AF%E4%BB%98%E5%AE%9D",
        "/en/cost?purpose=merchant-payment&in=CN&amount=CNY+800&home=USD",
        "/zh/interview?purpose=link&platform=alipay",
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

  /// What was understood stands there once, to be changed, and what words were read as below it.
  @Test
  void whatWasUnderstoodIsShownOnce() {
    var page = server.get("/zh/?q=" + encoded("我在塞浦路斯，只有居留卡和中国护照，怎么在国内付钱？")).body();
    assertThat(page.split(">理解<", -1)).hasSize(2);
    assertThat(page)
        .contains("<summary class=\"chip\">中国护照</summary>")
        .contains("<p class=\"heard\">「国内」指在哪里：中国大陆。</p>")
        .doesNotContain("你：身在塞浦路斯");
  }

  /// No page shows a word that only the packs use.
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void nobodyReadsTheNameOfAGroup(String language) {
    var page = server.get("/" + language + "/?q=" + encoded("我有中国护照，怎么在国内付钱？")).body();
    assertThat(page).contains("chip presumed").doesNotContain("ONLINE-MERCHANTS");
  }

  /// An answer of many platforms is no wall of text, and a short one needs no tap.
  @Test
  void manyPlatformsAreFoldedAway() {
    var many = server.get("/zh/?q=" + encoded("我有中国护照，怎么在国内付钱？")).body();
    assertThat(many).contains("<details class=\"section\"><summary><h2>支付宝</h2></summary>");
    var few = server.get("/zh/?q=" + encoded("塞浦路斯保号卡能绑定微信或支付宝吗？")).body();
    assertThat(few).doesNotContain("<details class=\"section\">").contains("<h2>支付宝</h2>");
  }

  /// The verdict's word stands in the badge, and not once more before the sentence.
  @ParameterizedTest
  @CsvSource({"zh, 不能。", "en, No. "})
  void aVerdictsWordIsSaidOnce(String language, String again) {
    var page = server.get("/" + language + "/?q=" + encoded("塞浦路斯保号卡能绑定微信吗？")).body();
    assertThat(page).contains("class=\"verdict no\"");
    assertThat(page).doesNotContain("<span class=\"sentence\">" + again);
  }

  /// How the rules changed is thousands of lines: platform by platform, each opened by a tap.
  @Test
  void theHistoryOfAllIsFoldedByPlatform() {
    var page = server.get("/zh/timeline").body();
    assertThat(page).contains("<details class=\"section\"><summary><h2>支付宝</h2></summary>");
    assertThat(page.indexOf("<h1")).isLessThan(page.indexOf("id=\"asOf\""));
  }

  /// A source is a tap away, and nobody reads the ids of procedures.
  @Test
  void aSourceLeadsToItsPageAndToWhatItSays() {
    String page = server.get("/zh/knowledge/tencent-2023-07-20").body();
    assertThat(page)
        .containsPattern("<a href=\"https://[^\"]+\" rel=\"noreferrer")
        .contains("<h2>微信支付绑定境外银行卡</h2>")
        .doesNotContain("<h2>wechat-pay.");
  }

  @Test
  void theHistoryIsShownOfOnePlatform() {
    var page = server.get("/en/timeline?platform=wechat-pay").body();
    assertThat(page)
        .contains("<option value=\"wechat-pay\" selected=\"\">", ">WeChat Pay</h2>")
        .doesNotContain("<h2 id=\"p3\">Alipay", "<h2>Alipay</h2>");
    assertThat(server.get("/en/timeline?platform=%3Cb%3E").body())
        .contains("<h2>Alipay</h2>")
        .doesNotContain("<b>");
  }

  /// Hundreds of procedures are no list for a phone: provider by provider, or by words.
  @Test
  void whatIsKnownIsFoldedAndFound() {
    var all = server.get("/zh/knowledge").body();
    assertThat(all).contains("<details class=\"section\"><summary><h2>支付宝</h2>");
    var found = server.get("/zh/knowledge?q=" + encoded("微信 绑定")).body();
    assertThat(found)
        .contains("wechat-pay.link-international-card", "open=\"\"")
        .doesNotContain("alipay.link-international-card");
    assertThat(server.get("/en/knowledge?q=" + encoded("<b>xyzzy")).body())
        .contains("No procedure or provider", "&lt;b&gt;xyzzy");
  }

  /// Whoever says that they have no card sees that it was heard.
  @Test
  void whatSomebodyLacksIsShownAsHeard() {
    String q = encoded("I am British and have no credit card. How can I pay in China?");
    assertThat(server.get("/en/?q=" + q).body())
        .contains("<span class=\"chip\">no ", "class=\"rest\"")
        .doesNotContain("This is about: pay");
  }

  /// Whoever says who they are hears of each way whether it is open to them.
  @Test
  void costsAreToldForWhoeverSaysWhoTheyAre() {
    String cost = "/en/cost?purpose=merchant-payment&in=CN&amount=CNY+500&home=EUR";
    assertThat(server.get(cost).body()).contains("whoever asks").doesNotContain("For you");
    String said = encoded("I have a German passport and a Visa credit card");
    var words = server.get(cost + "&q=" + said).body();
    assertThat(words).contains("For you", "German passport", "class=\"badge yes\"", "●");
    var chip = server.get(cost + "&q=" + said + "&is=card.network%3Amastercard").body();
    assertThat(chip).contains("Mastercard").contains("name=\"is\"");
    var profile = encoded("{\"documents\":[{\"kind\":\"passport\",\"country\":\"FR\"}]}");
    assertThat(server.get(cost + "&profile=" + profile).body()).contains("For you", "French");
    assertThat(server.get(cost + "&profile=" + encoded("{\"documents\":")).body())
        .contains("class=\"fault\"");
  }

  /// An age is sent on by form, and stands in no address.
  @Test
  void whatIsPersonalStandsInNoAddressOfTheCosts() {
    var page =
        server.get(
            "/en/route?q="
                + encoded("How can I pay shops in China by Alipay?")
                + "&is="
                + encoded("person.age:17"));
    assertThat(page.body()).contains("action=\"/en/cost\"");
    assertThat(page.body()).doesNotContain("cost?q=");
  }

  /// A message says neither yes nor no: what it may mean bears no verdict.
  @Test
  void aMessageIsNoVerdict() {
    String answer =
        server.get("/en/messages?q=" + encoded("Unsupported card for this service")).body();
    assertThat(answer).contains("This one").doesNotContain("<span>Yes</span>");
    assertThat(server.get("/zh/messages?q=" + encoded("该卡暂不支持")).body())
        .doesNotContain("<span>可以</span>");
  }

  /// With style and script, as it goes over the network.
  @ParameterizedTest
  @ValueSource(strings = {"/zh/", "/en/?q=Can+I+link+my+card%3F", "/zh/timeline", "/en/claims"})
  void noPageIsHeavy(String path) throws Exception {
    String page = server.get(path).body();
    int weight = packed(path).length;
    var assets = Pattern.compile("\"(/assets/[^\"]+)\"").matcher(page);
    var seen = new TreeSet<String>();
    while (assets.find()) {
      seen.add(assets.group(1));
    }
    assertThat(seen).hasSizeGreaterThan(1);
    for (String asset : seen) {
      weight += packed(asset).length;
    }
    assertThat(weight).isLessThan(150_000);
    var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed(path)));
    assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(page);
  }

  private static byte[] packed(String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(server.at(path))
              .header("Accept-Encoding", "br, gzip;q=0.8")
              .build();
      var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      boolean small = response.body().length < 1_000;
      assertThat(response.headers().firstValue("Content-Encoding"))
          .isEqualTo(small ? Optional.empty() : Optional.of("gzip"));
      return response.body();
    }
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
            "value=\"card.network:visa\"",
            "It depends</span>",
            ">Whether WeChat Pay takes a bank card");
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

  private static HttpResponse<String> form(String path, String body) {
    return server.post(path, body, "Content-Type", "application/x-www-form-urlencoded");
  }

  @Test
  void aReportIsMadeCorrectedAndErasedByForms() {
    String said = "procedure=alipay.link-international-card&outcome=refused&date=2026-11-02";
    var kept = form("/zh/attempts/report", said + "&country=CY&message=" + encoded("该卡暂不支持"));
    assertThat(kept.statusCode()).isEqualTo(201);
    assertThat(kept.body()).contains("<h1>谢谢，报告已保存</h1>", "回执只显示这一次");
    String receipt = kept.body().replaceAll("(?s).*id=\"receipt\">([^<]+)<.*", "$1");
    var shown = form("/en/attempts/mine", "do=show&receipt=" + receipt);
    assertThat(shown.body())
        .contains("value=\"refused\" required=\"\" checked", "该卡暂不支持", "Erase for good");
    String corrected = "do=correct&receipt=" + receipt + "&" + said.replace("refused", "worked");
    assertThat(form("/en/attempts/mine", corrected).body()).contains("<h1>Corrected</h1>");
    assertThat(form("/en/attempts/mine", "do=erase&receipt=" + receipt).body())
        .contains("<h1>Your report is erased</h1>");
    var gone = form("/en/attempts/mine", "do=show&receipt=" + receipt);
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.body()).contains("No report belongs to this receipt").doesNotContain(receipt);
  }

  @Test
  void aReportWithFaultsComesBackAsItWasWritten() {
    String hostile = "\"><script>alert(1)</script>";
    var back =
        form(
            "/en/attempts/report",
            "procedure=&outcome=worked&date=2026-11-02&issuer="
                + encoded(hostile)
                + "&note="
                + encoded(hostile)
                + "&message="
                + encoded("my card 4111 1111 1111 1111"));
    assertThat(back.statusCode()).isEqualTo(400);
    assertThat(back.body())
        .contains("procedure` is missing", "contains the number of a card", "&lt;script&gt;")
        .doesNotContain("<script>alert");
    var foreign =
        server.post(
            "/en/attempts/report",
            "procedure=x",
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Sec-Fetch-Site",
            "cross-site");
    assertThat(foreign.statusCode()).isEqualTo(403);
  }

  @Test
  void ratesStandBesideTheirIntervals() {
    String procedure = "alipay.link-mainland-card";
    for (int i = 1; i <= 6; i++) {
      String outcome = i < 3 ? "worked" : "refused&reason=risk";
      var said = "procedure=" + procedure + "&outcome=" + outcome + "&date=2026-10-0" + i;
      assertThat(form("/en/attempts/report", said).statusCode()).isEqualTo(201);
    }
    var page = server.get("/en/attempts?procedure=" + procedure).body();
    assertThat(page)
        .contains("<td class=\"number\">2 / 6</td>", "<svg class=\"chart\"", "<circle ")
        .containsPattern("\\d+ % – \\d+ %");
    assertThat(page).doesNotContain(" risk control</th>");
    assertThat(server.get("/zh/attempts").body()).contains("95% 区间", "<svg class=\"chart\"");
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
    var assets = Pattern.compile("/assets/[^\"]+").matcher(page);
    while (assets.find()) {
      bytes += server.get(assets.group()).body().getBytes(StandardCharsets.UTF_8).length;
    }
    assertThat(bytes).isLessThan(150_000);
  }
}
