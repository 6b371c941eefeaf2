package io.supportbot.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/// A browser for the tests of a class, which forgets after each of them what it was told to keep, to
/// like and to leave room for. What is installed is used, nothing is ever downloaded; without a browser the tests are
/// skipped, and it is said why. A picture of the page stays in `target/pictures` where a test failed.
final class Chromium implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private static final Optional<Path> BROWSER =
      onPath("chromium", "chromium-browser", "google-chrome");
  private static final Optional<Path> DRIVER = onPath("chromedriver");

  private Optional<Session> session = Optional.empty();

  private record Session(ChromeDriver driver, Path profile) {}

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    assumeTrue(
        BROWSER.isPresent() && DRIVER.isPresent(),
        "The page is not tested: there is no chromium with a chromedriver on the PATH. Debian has"
            + " both: apt-get install chromium chromium-driver");
    Path profile = Files.createTempDirectory("supportbot-browser");
    var options = new ChromeOptions();
    options.setBinary(BROWSER.orElseThrow().toFile());
    options.addArguments(
        "--headless",
        // root may not have a sandbox, and CI is root
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1440,900",
        "--user-data-dir=" + profile);
    // named, so that Selenium does not look for one by itself
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    session = Optional.of(new Session(new ChromeDriver(service, options), profile));
  }

  ChromeDriver driver() {
    return session.orElseThrow().driver();
  }

  /// What the page finds when it asks whether the person likes it dark.
  void preferDark() {
    prefer("dark");
  }

  /// Leaves the page no more room than a phone has.
  void narrow() {
    driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", false));
  }

  /// @param scheme of colours; empty for no preference
  private void prefer(String scheme) {
    driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    try {
      if (context.getExecutionException().isPresent()) {
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(
            pictures.resolve(context.getRequiredTestMethod().getName() + ".png"),
            driver().getScreenshotAs(OutputType.BYTES));
      }
    } finally {
      driver().executeScript("localStorage.clear(); sessionStorage.clear()");
      driver().get("about:blank");
      prefer("");
      driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (session.isPresent()) {
      session.get().driver().quit();
      delete(session.get().profile());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.deleteIfExists(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }

  private static Optional<Path> onPath(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(names)
        .flatMap(
            name ->
                Pattern.compile(Pattern.quote(File.pathSeparator))
                    .splitAsStream(path)
                    .filter(folder -> !folder.isEmpty())
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
