package io.bangka.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of page, in both languages, in light and in dark: nobody is shut out of it, and it
/// fits the narrowest phone.
@Tag("slow")
class EveryPageTest {
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  /// Kinds of pages, each by an address without its language.
  private static final List<String> PAGES =
      List.of(
          "",
          "?q=Can+I+link+my+card+to+WeChat+Pay%3F",
          "?q=Can+I+link+my+card+to+WeChat+Pay%3F&is=card.network%3Avisa&all=1",
          "?q=%E6%88%91%E6%9C%89%E4%B8%AD%E5%9B%BD%E6%8A%A4%E7%85%A7%EF%BC%8C%E6%80%8E%E4%B9%88%E5%9C%A8"
              + "%E5%9B%BD%E5%86%85%E4%BB%98%E9%92%B1%EF%BC%9F",
          "?q=xyzzy",
          "interview",
          "interview?purpose=link&platform=wechat-pay",
          "interview?purpose=merchant-payment&in=CN",
          "route",
          "route?q=How+can+I+link+a+card+to+Alipay%3F",
          "route?q=xyzzy",
          "plan?q=How+can+I+link+a+card+to+Alipay%3F",
          "plan?q=How+can+I+link+a+card+to+Alipay%3F&move=2027-03-01",
          "cost",
          "cost?purpose=merchant-payment&in=CN&amount=CNY+500&home=EUR",
          "cost?purpose=remit&in=CN&amount=CNY+500&home=EUR&q=I+have+a+German+passport",
          "knowledge",
          "knowledge?q=alipay",
          "knowledge/wechat-pay",
          "knowledge/wechat-pay.link-international-card",
          "knowledge/tencent-2023-07-20",
          "matrix",
          "timeline",
          "timeline?platform=wechat-pay",
          "claims",
          "messages",
          "messages?q=account+frozen",
          "attempts",
          "attempts?procedure=wechat-pay.link-international-card",
          "attempts/report",
          "attempts/mine",
          "attempts/drift",
          "workbench",
          "api",
          "nothing");

  @SuppressWarnings("NullAway.Init") // set before every test
  private static Running server;

  @SuppressWarnings("NullAway.Init")
  private static Chromium chromium;

  @SuppressWarnings("NullAway.Init")
  private BrowserContext visitor;

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
    visitor.close();
  }

  static Stream<Arguments> pages() {
    return Stream.of("zh", "en")
        .flatMap(language -> PAGES.stream().map(page -> Arguments.of(language, page)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nobodyIsShutOut(String language, String path) {
    var page = open(1280, language, path);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertThat(
              new AxeBuilder(page)
                  .analyze().getViolations().stream()
                      .filter(v -> SERIOUS.contains(v.getImpact()))
                      .map(v -> scheme + " " + v.getId() + " " + v.getNodes().getFirst().getHtml()))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingSticksOutOnTheNarrowestPhone(String language, String path) {
    var page = open(320, language, path);
    assertThat(Chromium.tooWide(page)).isEmpty();
    Chromium.picture(page, ("320-" + language + "-" + path).replaceAll("[^a-z0-9]+", "-"));
  }

  private Page open(int width, String language, String path) {
    visitor = chromium.visitor(width, 720, true);
    var page = visitor.newPage();
    var answered = page.navigate(server.at("/" + language + "/" + path).toString());
    assertThat(Objects.requireNonNull(answered).status()).isLessThan(500);
    return page;
  }
}
