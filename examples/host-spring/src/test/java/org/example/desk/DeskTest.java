package org.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {

  @Configuration(proxyBeanMethods = false)
  static class MidYear {
    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-06-30T04:00:00Z"), ZoneOffset.UTC);
    }
  }

  private ConfigurableApplicationContext application;
  private String address;

  @BeforeAll
  void start() {
    application =
        new SpringApplicationBuilder(Application.class, MidYear.class).run("--server.port=0");
    address = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
  }

  @AfterAll
  void stop() {
    application.close();
  }

  private String saved(String language, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/diary"))
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  @Test
  void answersInTheLanguageOfTheCaller() throws IOException, InterruptedException {
    String diary =
        "{\"branch\":\"b\",\"entries\":[{\"kind\":\"party-lecture\",\"heldOn\":\"2026-02-10\","
            + "\"minutes\":[\"topic\"]}]}";
    assertTrue(saved("zh-CN", diary).contains("党课（2026年第2季度）：应有1次"));
    assertTrue(saved("en", diary).contains("party lecture (Q2 2026): 0 of 1"));
  }

  @Test
  void showsWhatFallsShortInTheForm() {
    Optional<Path> chromium =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(folder -> Path.of(folder, "chromium"))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(chromium.isPresent(), "no chromium on the PATH");
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.get()))) {
      Page page = browser.newPage(new Browser.NewPageOptions().setLocale("zh-CN"));
      page.navigate(address);
      page.click("button");
      PlaywrightAssertions.assertThat(page.locator("#saved")).hasText("有不符合项");
      assertEquals(1, page.locator("fieldset[data-place='entries[1]'] .must").count());
      assertTrue(
          page.locator("fieldset[data-place='entries[1]'] .must").innerText().startsWith("党课"));
      assertTrue(page.locator("[data-place=''] .should").innerText().startsWith("组织生活会"));
      page.check("fieldset[data-place='entries[1]'] [type=checkbox]");
      page.click("button");
      PlaywrightAssertions.assertThat(page.locator("#saved")).hasText("已保存");
      assertEquals(0, page.locator(".must").count());
    }
  }
}
