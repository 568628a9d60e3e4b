package io.bangka.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pages in a real browser, Debian's Chromium. Without one these tests are skipped, and say so;
/// `.ci/run` installs it. Pictures of what was seen lie in `target/screenshots`.
@Tag("slow")
class BrowserTest {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final String CHINESE = "塞浦路斯保号卡能绑定微信或支付宝吗？";
  private static final String ENGLISH = "Can I link my card to WeChat Pay?";

  @SuppressWarnings("NullAway.Init") // set before every test
  private static Running server;

  @SuppressWarnings("NullAway.Init")
  private static Playwright playwright;

  @SuppressWarnings("NullAway.Init")
  private static Browser browser;

  @SuppressWarnings("NullAway.Init")
  private BrowserContext context;

  @BeforeAll
  static void start() {
    var place = PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    Assumptions.assumeTrue(place.isPresent(), "no Chromium is installed: apt install chromium");
    server = Running.usual();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(place.orElseThrow())
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void stop() {
    if (playwright != null) {
      playwright.close();
      server.close();
    }
  }

  @AfterEach
  void leave() {
    context.close();
  }

  private Page open(String device, boolean scripts) {
    boolean phone = device.equals("phone");
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(phone ? 360 : 1280, phone ? 740 : 900)
                .setHasTouch(phone)
                .setIsMobile(phone)
                .setJavaScriptEnabled(scripts));
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
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
    picture(page, "home-" + language + "-" + device);
    ask(page, language, language.equals("zh") ? CHINESE : ENGLISH);
    assertThat(page.locator(".verdict").count()).isPositive();
    picture(page, "answer-" + language + "-" + device);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("nothing is wider than the screen")
        .isEqualTo(true);
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
    picture(page, "tapped-en-phone");
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
    picture(page, "routes-" + language + "-phone");
    assertNothingIsTooWide(page);
    page.click(".take .button >> nth=0");
    page.waitForSelector("#move");
    picture(page, "plan-" + language + "-phone");
    assertNothingIsTooWide(page);
    assertThat(page.locator("dl dd").count()).isGreaterThan(2);
    page.goBack();
    page.waitForSelector(".take");
  }

  private static void assertNothingIsTooWide(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("nothing is wider than the screen")
        .isEqualTo(true);
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
        picture(page, "interview-en-phone");
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
    picture(page, "cost-" + language + "-" + device);
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
    byte[] pdf = page.pdf(new Page.PdfOptions().setPath(PICTURES.resolve("answer-zh.pdf")));
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
    picture(page, "printed-plan-" + language);
    assertThat(page.locator("#move").isVisible()).isFalse();
    assertThat(page.locator("nav").isVisible()).isFalse();
    assertThat(page.locator(".sources li").first().isVisible()).isTrue();
    assertThat(page.locator("main button:visible, main .button:visible").count()).isZero();
    byte[] pdf =
        page.pdf(new Page.PdfOptions().setPath(PICTURES.resolve("plan-" + language + ".pdf")));
    assertThat(pdf.length).isGreaterThan(10_000);
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
    picture(page, "report-" + language + "-phone");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("nothing is wider than the screen")
        .isEqualTo(true);
    page.click("button.primary");
    page.waitForSelector("code#receipt");
    String receipt = page.locator("#receipt").innerText();
    picture(page, "receipt-" + language + "-phone");
    page.click(".actions a >> nth=0");
    page.waitForURL(Pattern.compile(".*/attempts/mine"));
    page.fill("#receipt", receipt.toLowerCase(java.util.Locale.ROOT));
    page.click("button.primary");
    page.waitForSelector("button.erase");
    assertThat(page.inputValue("#message")).isEqualTo("该卡暂不支持 <b>&\"");
    assertThat(page.url()).doesNotContain(receipt);
    picture(page, "mine-" + language + "-phone");
    page.click("button.erase");
    page.waitForSelector("h1:has-text('" + (language.equals("zh") ? "已删除" : "erased") + "')");
    page.navigate(server.at("/" + language + "/attempts/mine").toString());
    page.fill("#receipt", receipt);
    page.click("button.primary");
    page.waitForSelector(".wrong");
  }

  @ParameterizedTest
  @CsvSource({
    "/zh/, light",
    "/en/?q=Can+I+link+my+card+to+WeChat+Pay%3F, light",
    "/en/?q=Can+I+link+my+card+to+WeChat+Pay%3F, dark",
    "/zh/knowledge, light",
    "/en/knowledge/wechat-pay.link-international-card, dark",
    "/zh/matrix, light",
    "/en/claims, light",
    "/zh/messages?q=account+frozen, light",
    "/en/workbench, light",
    "/en/attempts, light",
    "/zh/attempts/report, dark",
    "/en/attempts/mine, light",
    "/zh/route?q=%E6%80%8E%E6%A0%B7%E7%BB%91%E5%AE%9A%E5%BE%AE%E4%BF%A1%E6%94%AF%E4%BB%98, light",
    "/en/route?q=How+can+I+link+a+card+to+Alipay%3F, dark",
    "/en/cost?purpose=merchant-payment&in=CN&amount=CNY+500&home=EUR, dark",
    "/zh/cost?purpose=remit&in=CN&amount=CNY+500&home=EUR&q=%E6%88%91%E6%9C%89%E5%BE%B7%E5%9B%BD%E6%8A%A4%E7%85%A7, light",
    "/zh/interview?purpose=link&platform=wechat-pay, light",
    "/en/interview, dark",
    "/zh/api, dark"
  })
  void nobodyIsShutOut(String path, String scheme) {
    var page = open("desktop", true);
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT));
    page.navigate(server.at(path).toString());
    picture(page, "page" + path.replaceAll("[^a-z]+", "-").replaceAll("-$", "") + "-" + scheme);
    var found = new AxeBuilder(page).analyze().getViolations();
    var serious = Set.of("serious", "critical");
    assertThat(
            found.stream()
                .filter(v -> serious.contains(v.getImpact()))
                .map(v -> v.getId() + " " + v.getNodes().getFirst().getHtml()))
        .isEmpty();
  }
}
