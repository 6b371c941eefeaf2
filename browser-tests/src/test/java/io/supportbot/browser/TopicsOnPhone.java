package io.supportbot.browser;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;

/// A forum in one column: the list of its topics, and what can be done with the open one.
final class TopicsOnPhone {
  private final RemoteWebDriver browser;
  private final WebElement column;

  TopicsOnPhone(RemoteWebDriver browser, WebElement column) {
    this.browser = browser;
    this.column = column;
  }

  /// Awaits the list to show these names and no others, from top to bottom.
  void read(String... names) {
    await(
        "topics " + List.of(names),
        () ->
            List.of(names)
                .equals(
                    all("topic").map(row -> row.findElement(test("topic-name")).getText()).toList()));
  }

  /// Awaits a topic whose row has all these words: its icon, the last line, the count of new ones.
  void read(String name, List<String> words) {
    await("topic " + name + " with " + words, () -> row(name, wordsIn(words)).isPresent());
  }

  private static Predicate<WebElement> wordsIn(List<String> words) {
    return row -> words.stream().allMatch(row.getText()::contains);
  }

  /// Awaits a topic that wears a lock.
  void readClosed(String name) {
    await(
        "closed topic " + name,
        () -> row(name, row -> !row.findElements(By.className("topic-lock")).isEmpty()).isPresent());
  }

  /// Awaits the count of new messages on the chat's tab, which has none for 0.
  void haveNews(int count) {
    List<String> badges = count == 0 ? List.of() : List.of(Integer.toString(count));
    await(count + " new", () -> all("unread").map(WebElement::getText).toList().equals(badges));
  }

  void open(String name) {
    await(
        "topic " + name,
        () -> {
          Optional<WebElement> row = row(name, _ -> true);
          row.ifPresent(WebElement::click);
          return row.isPresent();
        });
    isOpen(name);
  }

  /// Opens a topic by the keys alone, from the list's first row on.
  void openByKeyboard(String name) {
    WebElement first = Phone.await(browser, "a topic", () -> all("topic").findFirst());
    browser.executeScript("arguments[0].focus()", first);
    WebElement focused = browser.switchTo().activeElement();
    while (!focused.getText().contains(name)) {
      focused.sendKeys(Keys.ARROW_DOWN);
      WebElement next = browser.switchTo().activeElement();
      if (next.equals(focused)) {
        throw new AssertionError("no topic " + name + " below " + focused.getText());
      }
      focused = next;
    }
    focused.sendKeys(Keys.ENTER);
    isOpen(name);
  }

  /// Awaits the head to name the open topic, or the forum itself.
  void isOpen(String title) {
    await(title + " in the head", () -> all("chat-title").anyMatch(h -> h.getText().equals(title)));
  }

  void back() {
    press("topic-back");
  }

  /// Chooses an entry of the chat's menu.
  void choose(String entry) {
    press("chat-menu");
    Phone.await(browser, entry, () -> browser.findElements(test(entry)).stream().findFirst()).click();
  }

  void confirm() {
    Phone.await(
            browser,
            "a dialog",
            () -> browser.findElements(test("dialog-submit")).stream().findFirst())
        .click();
  }

  /// Awaits one of the lines that tell what happened to a topic.
  void tell(String words) {
    await(words, () -> all("service-message").anyMatch(line -> line.getText().contains(words)));
  }

  /// Awaits what stands above the input field of those who may write in a closed topic.
  void areClosedButWritable() {
    await(
        "a closed topic with an input field",
        () -> all("topic-closed").count() == 1 && all("composer-input").count() == 1);
  }

  /// Awaits what stands in the place of the input field of those who may not.
  void areClosedToThisPerson() {
    await(
        "a closed topic without an input field",
        () -> all("composer-gate").count() == 1 && all("composer-input").count() == 0);
  }

  /// How much the faintest words of a topic's row stand out.
  double contrast(String name) {
    WebElement row = Phone.await(browser, name, () -> row(name, _ -> true));
    String ground = column.getCssValue("background-color");
    return Stream.of("topic-name", "topic-last")
        .mapToDouble(part -> Contrast.of(row.findElement(test(part)).getCssValue("color"), ground))
        .min()
        .orElseThrow();
  }

  private void press(String testid) {
    Phone.await(browser, testid, () -> all(testid).findFirst()).click();
  }

  private Optional<WebElement> row(String name, Predicate<WebElement> fits) {
    return all("topic")
        .filter(row -> row.findElement(test("topic-name")).getText().equals(name))
        .filter(fits)
        .findFirst();
  }

  private Stream<WebElement> all(String testid) {
    return column.findElements(test(testid)).stream().filter(WebElement::isDisplayed);
  }

  private void await(String what, BooleanSupplier holds) {
    Phone.await(browser, what, () -> Optional.of(true).filter(_ -> holds.getAsBoolean()));
  }

  private static By test(String testid) {
    return Phone.test(testid);
  }
}
