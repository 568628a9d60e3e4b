package io.bangka.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pages in a real browser, Debian's Chromium. Without one these tests are skipped, and say so;
/// `.ci/run` installs it. Pictures of what was seen lie in `target/screenshots`.
@Tag("slow")
class BrowserTest {
  private static final String CHINESE = "塞浦路斯保号卡能绑定微信或支付宝吗？";
  private static final String ENGLISH = "Can I link my card to WeChat Pay?";

  @SuppressWarnings("NullAway.Init") // set before every test
  private static Running server;

  @SuppressWarnings("NullAway.Init")
  private static Chromium chromium;

  @SuppressWarnings("NullAway.Init")
  private BrowserContext context;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    server = Running.usual();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
      server.close();
    }
  }

  @AfterEach
  void leave() {
    context.close();
  }

  private Page open(String device, boolean scripts) {
    boolean phone = device.equals("phone");
    context = chromium.visitor(phone ? 360 : 1280, phone ? 740 : 900, scripts);
    return context.newPage();
  }

  private static void ask(Page page, String language, String question) {
    page.navigate(server.at("/" + language + "/").toString());
    page.fill("#q", question);
    page.click("form.ask button.primary");
    page.waitForSelector(".verdict");
  }

  @ParameterizedTest
  @CsvSource({"zh, phone", "zh, desktop", "en, phone", "en, desktop"})
  void theFirstQuestion(String language, String device) {
    var page = open(device, true);
    page.navigate(server.at("/" + language + "/").toString());
    Chromium.picture(page, "home-" + language + "-" + device);
    ask(page, language, language.equals("zh") ? CHINESE : ENGLISH);
    assertThat(page.locator(".verdict").count()).isPositive();
    Chromium.picture(page, "answer-" + language + "-" + device);
    assertThat(Chromium.tooWide(page)).isEmpty();
  }

  @Test
  void aTapUpdatesTheAnswerInPlaceAndTheBackButtonTakesItBack() {
    var page = open("phone", true);
    ask(page, "en", ENGLISH);
    page.evaluate("window.stayed = true");
    page.click("button[value='card.network:visa']");
    page.waitForSelector(".chip.said");
    assertThat(page.evaluate("window.stayed")).as("updated in place").isEqualTo(true);
    assertThat(page.url()).contains("card.network%3Avisa");
    Chromium.picture(page, "tapped-en-phone");
    page.goBack();
    page.waitForSelector("button[value='card.network:visa']");
    assertThat(page.locator(".chip.said").count()).isZero();
  }

  @Test
  void allOfItWorksWithoutScripts() {
    var page = open("phone", false);
    ask(page, "en", ENGLISH);
    page.click("button[value='card.network:visa']");
    page.waitForSelector(".chip.said");
    page.click(".chip.presumed button >> nth=0");
    page.waitForLoadState();
    assertThat(page.locator(".chip.said").count()).isEqualTo(2);
    page.click(".chip.said a >> nth=1");
    page.waitForLoadState();
    assertThat(page.locator(".chip.said").count()).isEqualTo(1);
    page.goBack();
    assertThat(page.locator(".chip.said").count()).isEqualTo(2);
  }

  @Test
  void theKeyboardSuffices() {
    var page = open("desktop", true);
    page.navigate(server.at("/en/").toString());
    page.focus("#q");
    page.keyboard().type(ENGLISH);
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.waitForSelector(".follow-up");
    page.focus("button[value='card.network:visa']");
    page.keyboard().press("Enter");
    page.waitForSelector(".chip.said");
  }

  @Test
  void aSharedLinkShowsTheSame() {
    var page = open("desktop", true);
    ask(page, "en", ENGLISH);
    page.click("button[value='card.network:visa']");
    page.waitForSelector(".chip.said");
    String said = page.locator(".verdicts").innerText();
    String address = page.locator("a[rel=bookmark]").getAttribute("href");
    leave();
    var other = open("phone", false);
    other.navigate(server.at(address).toString());
    assertThat(other.locator(".verdicts").innerText()).isEqualTo(said);
  }

  @Test
  void theLanguageStaysInTheAddressAndSwitchesInPlace() {
    var page = open("desktop", true);
    ask(page, "zh", CHINESE);
    page.click("a.language");
    page.waitForURL(Pattern.compile(".*/en/\\?q=.*"));
    assertThat(page.locator(".verdict").first().innerText()).contains("No");
  }

  /// The box, the way, the plan: three taps, on a phone, without scripts.
  @ParameterizedTest
  @CsvSource({
    "zh, 我有德国护照，怎样绑定微信支付？",
    "en, I have a German passport. How can I link a card to WeChat Pay?"
  })
  void fromTheBoxToAPlanInThreeTaps(String language, String question) {
    var page = open("phone", false);
    ask(page, language, question);
    page.click(".onwards .button");
    page.waitForSelector(".path");
    Chromium.picture(page, "routes-" + language + "-phone");
    assertNothingIsTooWide(page);
    page.click(".take .button >> nth=0");
    page.waitForSelector("#move");
    Chromium.picture(page, "plan-" + language + "-phone");
    assertNothingIsTooWide(page);
    assertThat(page.locator("dl dd").count()).isGreaterThan(2);
    page.goBack();
    page.waitForSelector(".take");
  }

  private static void assertNothingIsTooWide(Page page) {
    assertThat(Chromium.tooWide(page)).isEmpty();
  }

  /// By the keyboard alone, and back; without scripts.
  @Test
  void anInterviewByTheKeyboard() {
    var page = open("phone", false);
    page.navigate(server.at("/en/interview?purpose=link&platform=alipay").toString());
    int asked = 0;
    while (page.locator("button[name=unknown]").count() > 0 && asked++ < 30) {
      String before = page.locator("#question").innerText();
      enter(page, "button[name=unknown]");
      if (asked == 1) {
        Chromium.picture(page, "interview-en-phone");
        enter(page, ".steps button");
        assertThat(page.locator("#question").innerText()).isEqualTo(before);
      }
    }
    assertThat(page.locator(".verdict").count()).isPositive();
    assertThat(page.locator(".onwards").isVisible()).isTrue();
  }

  private static void enter(Page page, String where) {
    page.focus(where);
    page.waitForResponse(
        answered -> answered.url().contains("/interview"), () -> page.keyboard().press("Enter"));
    page.waitForLoadState();
    page.waitForSelector("footer");
  }

  @ParameterizedTest
  @CsvSource({"zh, phone", "en, desktop"})
  void costsAreDrawn(String language, String device) {
    var page = open(device, false);
    page.navigate(
        server
            .at("/" + language + "/cost?purpose=merchant-payment&in=CN&amount=CNY+500&home=EUR")
            .toString());
    Chromium.picture(page, "cost-" + language + "-" + device);
    assertThat(page.locator(".chart .way").count()).isGreaterThan(1);
    assertNothingIsTooWide(page);
  }

  /// Nothing is lost by folding: a mark leads to its source, and a part's name to the part.
  @Test
  void whatIsFoldedOpensWhereAnAddressLeads() {
    var page = open("phone", false);
    ask(page, "zh", "我有中国护照，怎么在国内付钱？");
    assertThat(page.locator("#s1").isVisible()).isFalse();
    page.click(".section summary >> nth=1");
    page.click(".section .cites a >> nth=0 >> visible=true");
    assertThat(page.locator(".sources li:target").isVisible()).isTrue();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".section dd").last().isVisible()).isTrue();
  }

  @Test
  void onPaperThereAreSourcesAndNoButtons() {
    var page = open("desktop", true);
    ask(page, "zh", CHINESE);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".sources li").first().isVisible()).isTrue();
    assertThat(page.locator("nav").isVisible()).isFalse();
    assertThat(page.locator(".follow-up").first().isVisible()).isFalse();
    byte[] pdf = page.pdf(new Page.PdfOptions().setPath(Chromium.kept("answer-zh.pdf")));
    assertThat(pdf.length).isGreaterThan(10_000);
  }

  /// On paper a plan is what is to be done, with sources, and nothing to tap.
  @ParameterizedTest
  @CsvSource({
    "zh, 我有德国护照，怎样绑定微信支付？",
    "en, I have a German passport. How can I link a card to WeChat Pay?"
  })
  void aPlanIsPrinted(String language, String question) {
    var page = open("phone", false);
    ask(page, language, question);
    page.click(".onwards .button");
    page.click(".take .button >> nth=0");
    page.waitForSelector("#move");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Chromium.picture(page, "printed-plan-" + language);
    assertThat(page.locator("#move").isVisible()).isFalse();
    assertThat(page.locator("nav").isVisible()).isFalse();
    assertThat(page.locator(".sources li").first().isVisible()).isTrue();
    assertThat(page.locator("main button:visible, main .button:visible").count()).isZero();
    byte[] pdf =
        page.pdf(new Page.PdfOptions().setPath(Chromium.kept("plan-" + language + ".pdf")));
    assertThat(pdf.length).isGreaterThan(10_000);
  }

  /// A tap prints, and what is folded comes along.
  @Test
  void aTapPrintsThePlan() {
    var page = open("phone", true);
    page.navigate(server.at("/en/plan?q=How+can+I+link+a+card+to+Alipay%3F").toString());
    page.evaluate("window.print = () => { window.printed = true; }");
    page.click("button.print");
    assertThat(page.evaluate("window.printed")).isEqualTo(true);
    page.navigate(server.at("/zh/knowledge").toString());
    assertThat(page.locator("main details[open]").count()).isZero();
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(page.locator("main details:not([open])").count()).isZero();
    page.evaluate("dispatchEvent(new Event('afterprint'))");
    assertThat(page.locator("main details[open]").count()).isZero();
  }

  /// Nothing stands there that does nothing.
  @Test
  void withoutScriptsNoButtonPrints() {
    var page = open("phone", false);
    page.navigate(server.at("/en/plan?q=How+can+I+link+a+card+to+Alipay%3F").toString());
    assertThat(page.locator("button.print").isVisible()).isFalse();
    assertThat(page.locator(".by-hand").isVisible()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"zh, true", "en, false"})
  void somebodyReportsWhatHappenedAndErasesItAgain(String language, boolean scripts) {
    var page = open("phone", scripts);
    page.navigate(server.at("/" + language + "/attempts").toString());
    page.click("a.button");
    page.selectOption("#procedure", "wechat-pay.link-international-card");
    page.check("input[value=refused]");
    page.selectOption("#network", "visa");
    page.fill("#message", "该卡暂不支持 <b>&\"");
    Chromium.picture(page, "report-" + language + "-phone");
    assertThat(Chromium.tooWide(page)).isEmpty();
    page.click("button.primary");
    page.waitForSelector("code#receipt");
    String receipt = page.locator("#receipt").innerText();
    Chromium.picture(page, "receipt-" + language + "-phone");
    page.click(".actions a >> nth=0");
    page.waitForURL(Pattern.compile(".*/attempts/mine"));
    page.fill("#receipt", receipt.toLowerCase(java.util.Locale.ROOT));
    page.click("button.primary");
    page.waitForSelector("button.erase");
    assertThat(page.inputValue("#message")).isEqualTo("该卡暂不支持 <b>&\"");
    assertThat(page.url()).doesNotContain(receipt);
    Chromium.picture(page, "mine-" + language + "-phone");
    page.click("button.erase");
    page.waitForSelector("h1:has-text('" + (language.equals("zh") ? "已删除" : "erased") + "')");
    page.navigate(server.at("/" + language + "/attempts/mine").toString());
    page.fill("#receipt", receipt);
    page.click("button.primary");
    page.waitForSelector(".wrong");
  }
}
