package io.bangka.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/// Debian's Chromium, which `.ci/run` installs. Without one, tests that need it are skipped, and
/// say so.
final class Chromium implements AutoCloseable {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  /// Pictures of what was seen.
  private static final Path PICTURES = Path.of("target", "screenshots");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox")));
  }

  static Chromium start() {
    var program = PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    Assumptions.assumeTrue(program.isPresent(), "no Chromium is installed: apt install chromium");
    return new Chromium(program.orElseThrow());
  }

  /// A window of a new visitor.
  ///
  /// @param width in CSS pixels; narrow ones are of phones
  BrowserContext visitor(int width, int height, boolean scripts) {
    boolean phone = width < 600;
    var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(phone)
                .setIsMobile(phone)
                .setJavaScriptEnabled(scripts));
    context.setDefaultTimeout(20_000);
    return context;
  }

  /// Where something that was seen is kept.
  static Path kept(String name) {
    return PICTURES.resolve(name);
  }

  static void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(kept(name + ".png")).setFullPage(true));
  }

  /// What sticks out on the right: the elements, each with the words that it begins with.
  @SuppressWarnings("unchecked")
  static List<String> tooWide(Page page) {
    return (List<String>)
        page.evaluate(
            """
            () => document.documentElement.scrollWidth <= innerWidth ? [] :
              [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                .map(e => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 40))
            """);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
