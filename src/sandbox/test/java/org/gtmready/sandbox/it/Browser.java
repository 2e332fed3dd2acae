package org.gtmready.sandbox.it;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/**
 * People at the machine's Chromium, driven by Playwright; remembers what went wrong in their pages.
 * The program itself starts once for all tests, which use it one after the other.
 */
final class Browser implements AutoCloseable {

  /** Generous, for machines that have other things to do. */
  private static final double PATIENCE_MILLISECONDS = 60_000;

  private static final Path SCREENSHOTS = Repository.ROOT.resolve("target/screenshots");

  private static com.microsoft.playwright.Browser chromium;

  private final List<BrowserContext> people = new ArrayList<>();
  private final List<String> troubles = new ArrayList<>();

  Browser() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
    start();
  }

  /** Starts Chromium, also when it ended; what is left of it ends with this process. */
  private static synchronized void start() {
    if (chromium != null && chromium.isConnected()) {
      return;
    }
    chromium =
        Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(
                        Map.of(
                            "PLAYWRIGHT_NODEJS_PATH",
                            installed("node").toString(),
                            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                            "1")))
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(installed("chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** A tab of a person who is nobody yet: cookies of its own. */
  Page newPerson() {
    return newPerson(ColorScheme.LIGHT);
  }

  /** The same, in a browser that asks for these colours. */
  Page newPerson(ColorScheme colours) {
    return newPerson(options().setColorScheme(colours));
  }

  /** The same, in a browser that asks for this language, such as de-DE. */
  Page newPerson(String language) {
    return newPerson(options().setLocale(language));
  }

  /** The same, in a browser that runs no scripts. */
  Page newPersonWithoutScripts() {
    return newPerson(options().setJavaScriptEnabled(false));
  }

  private static com.microsoft.playwright.Browser.NewContextOptions options() {
    return new com.microsoft.playwright.Browser.NewContextOptions()
        .setViewportSize(1280, 900)
        .setLocale("en-US");
  }

  private Page newPerson(com.microsoft.playwright.Browser.NewContextOptions options) {
    BrowserContext context = chromium.newContext(options);
    people.add(context);
    Page page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLISECONDS);
    page.onPageError(error -> troubles.add(page.url() + ": " + error));
    page.onConsoleMessage(
        (ConsoleMessage message) -> {
          if (message.type().equals("error")) {
            troubles.add(page.url() + ": " + message.text());
          }
        });
    return page;
  }

  /** Logs a person in, at each site, and arrives nowhere yet; the password is the name. */
  static void logIn(Page page, String name, String... sites) {
    for (String site : sites) {
      APIResponse answer =
          page.request()
              .post(
                  site + "/login.jsp",
                  RequestOptions.create()
                      .setForm(FormData.create().set("os_username", name).set("os_password", name))
                      .setMaxRedirects(0));
      Assertions.assertThat(answer.status()).as("log in at %s", site).isEqualTo(302);
    }
  }

  /** The same through the form, as a person does; arrives at the last site's home. */
  static void logInByForm(Page page, String name, String... sites) {
    for (String site : sites) {
      page.navigate(site + "/login.jsp");
      page.fill("#login-form-username", name);
      page.fill("#login-form-password", name);
      page.click("#login-form-submit");
      PlaywrightAssertions.assertThat(page.locator("#log_out")).isVisible();
    }
  }

  /** Types the password again where administering asks for it; the password is the name. */
  static void confirmPassword(Page page, String name) {
    page.fill("#login-form-authenticatePassword", name);
    page.click("#login-form-submit");
  }

  /** Gives the window another size, in pixels, and waits until the page was drawn in it. */
  static void resize(Page page, int width, int height) {
    page.setViewportSize(width, height);
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
  }

  /** Script errors and failed requests that the pages reported so far. */
  List<String> troubles() {
    return List.copyOf(troubles);
  }

  /** Keeps what the page looks like now as {@code target/screenshots/<name>.png}. */
  static void keep(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  /** Sends the people away, with their cookies and whatever they had open. */
  @Override
  public void close() {
    people.forEach(BrowserContext::close);
  }

  private static Path installed(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    program + " is not installed: apt-get install -y chromium nodejs"));
  }
}
