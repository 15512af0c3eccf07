package dev.plumbline.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opentest4j.TestAbortedException;

/** The pages in a real browser. Skipped, with the reason printed, where none is installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BrowserTest {

  private static final Path PICTURES = Path.of("target", "pages");
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  private final List<AutoCloseable> opened = new ArrayList<>();
  private Optional<Browser> browser = Optional.empty();

  @BeforeAll
  void open() throws IOException {
    Path program =
        installed().orElseThrow(() -> skipped("no Chromium on the PATH; apt-get install chromium"));
    Files.createDirectories(PICTURES);
    try {
      // The driver must not fetch a browser of its own: the one installed is the one tested.
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      opened.add(playwright);
      browser =
          Optional.of(
              playwright
                  .chromium()
                  .launch(new BrowserType.LaunchOptions().setExecutablePath(program)));
    } catch (RuntimeException e) {
      throw skipped("Chromium does not start: " + e.getMessage());
    }
  }

  private static Optional<Path> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String name : NAMES) {
      for (String folder : path.split(File.pathSeparator)) {
        Path program = Path.of(folder, name);
        if (Files.isExecutable(program)) {
          return Optional.of(program);
        }
      }
    }
    return Optional.empty();
  }

  private static TestAbortedException skipped(String reason) {
    System.out.println("BrowserTest is skipped: " + reason);
    return new TestAbortedException(reason);
  }

  @AfterAll
  void close() throws Exception {
    for (AutoCloseable each : opened) {
      each.close();
    }
  }

  /** What a page did while it was open. */
  private record Watched(List<String> requests, List<String> complaints) {}

  private interface Look {
    void at(Page page);
  }

  private Watched watch(String name, String html, ColorScheme scheme, int width, Look look)
      throws IOException {
    Path file = PICTURES.resolve(name + ".html").toAbsolutePath();
    Files.writeString(file, html, StandardCharsets.UTF_8);
    Watched watched = new Watched(new ArrayList<>(), new ArrayList<>());
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900);
    try (BrowserContext context = browser.orElseThrow().newContext(options)) {
      Page page = context.newPage();
      page.onRequest(request -> watched.requests().add(request.url()));
      page.onConsoleMessage(message -> watched.complaints().add(message.text()));
      page.onPageError(watched.complaints()::add);
      page.onDialog(
          dialog -> {
            watched.complaints().add("dialog " + dialog.message());
            dialog.dismiss();
          });
      page.navigate(file.toUri().toString());
      look.at(page);
    }
    assertThat(watched.requests()).containsExactly(file.toUri().toString());
    assertThat(watched.complaints()).isEmpty();
    return watched;
  }

  private static void fits(Page page) {
    Object wider =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(wider).as("pixels the page is wider than the window").isEqualTo(0);
  }

  @Test
  void showsBothLanguagesInLightAndDarkAndAsksTheNetworkForNothing() throws IOException {
    for (Map.Entry<String, String> each : Pages.html().entrySet()) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        String name = each.getKey() + "-" + scheme.name().toLowerCase(Locale.ROOT);
        watch(
            name,
            each.getValue(),
            scheme,
            1280,
            page -> {
              assertThat(page.locator("h1").isVisible()).isTrue();
              assertThat(page.locator(".year .cell").count()).isGreaterThan(50);
              fits(page);
              page.screenshot(
                  new Page.ScreenshotOptions()
                      .setFullPage(true)
                      .setPath(PICTURES.resolve(name + ".png")));
            });
      }
    }
  }

  @Test
  void fitsAPhone() throws IOException {
    for (Map.Entry<String, String> each : Pages.html().entrySet()) {
      String name = each.getKey() + "-phone";
      watch(
          name,
          each.getValue(),
          ColorScheme.LIGHT,
          390,
          page -> {
            fits(page);
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
          });
    }
  }

  @Test
  void runsNothingThatFieldsBring() throws IOException {
    for (Map.Entry<String, String> each : Pages.hostileHtml().entrySet()) {
      watch(
          each.getKey() + "-hostile",
          each.getValue(),
          ColorScheme.LIGHT,
          1280,
          page -> {
            assertThat(page.evaluate("typeof window.acted")).isEqualTo("undefined");
            assertThat(page.locator("main script, main img, main link").count()).isZero();
            assertThat(page.locator("h1").textContent()).contains("<script>");
          });
    }
  }

  @Test
  void printsOnPaper() throws IOException {
    for (Map.Entry<String, String> each : Pages.html().entrySet()) {
      watch(
          each.getKey() + "-print",
          each.getValue(),
          ColorScheme.DARK,
          1280,
          page -> {
            Path paper = PICTURES.resolve(each.getKey() + ".pdf");
            page.pdf(new Page.PdfOptions().setPath(paper).setPreferCSSPageSize(true));
            assertThat(paper).isNotEmptyFile();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("nav").isVisible()).isFalse();
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
          });
    }
  }
}
