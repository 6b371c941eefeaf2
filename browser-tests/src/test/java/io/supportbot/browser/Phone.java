package io.supportbot.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.Select;

/// One column of the page: a person, and the chat that is open in it. Everything is done as a hand
/// does it, and everything that is asked for is awaited.
final class Phone {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final RemoteWebDriver browser;
  private final WebElement column;

  private Phone(RemoteWebDriver browser, WebElement column) {
    this.browser = browser;
    this.column = column;
  }

  /// The columns of the page, from left to right.
  static List<Phone> all(RemoteWebDriver browser, int count) {
    List<WebElement> columns =
        await(
            browser,
            count + " columns",
            () -> Optional.of(browser.findElements(test("column"))).filter(c -> c.size() == count));
    return columns.stream().map(column -> new Phone(browser, column)).toList();
  }

  /// Whose phone it is.
  String person() {
    return new Select(one("column-person")).getFirstSelectedOption().getText();
  }

  void handTo(String person) {
    new Select(one("column-person")).selectByVisibleText(person);
  }

  /// What a forum shows in place of its messages.
  TopicsOnPhone topics() {
    return new TopicsOnPhone(browser, column);
  }

  /// Awaits these counts of new messages on the tabs of the chats, with nothing lying over them.
  void seesNews(String... counts) {
    await(
        "news " + List.of(counts),
        () ->
            Optional.of(column.findElements(test("unread")).stream().filter(this::isWhole))
                .map(badges -> badges.map(WebElement::getText).toList())
                .filter(List.of(counts)::equals));
  }

  private boolean isWhole(WebElement element) {
    return Boolean.TRUE.equals(
        browser.executeScript(
            """
            const box = arguments[0].getBoundingClientRect();
            return [box.left + 2, box.right - 2].every(
              (x) => document.elementFromPoint(x, box.top + box.height / 2) === arguments[0],
            );
            """,
            element));
  }

  /// Whether the chat shows a message with a text now.
  boolean shows(String part) {
    return message(part).isPresent();
  }

  /// Awaits a message with a text.
  ///
  /// @return the newest message's whole text
  String reads(String part) {
    return await("a message with " + part, () -> message(part).map(Phone::textOf));
  }

  /// Awaits a message whose text another holds, too: a card changes again and again.
  void reads(String part, String other) {
    await(
        "a message with " + part + " and " + other,
        () -> message(part).map(Phone::textOf).filter(text -> text.contains(other)));
  }

  /// Awaits a picture, loaded in its full width.
  void seesPicture(long width) {
    await(
        "a picture " + width + " wide",
        () ->
            Optional.of(
                    column.findElements(By.cssSelector("[data-testid=message] img")).stream()
                        .anyMatch(image -> width == widthOf(image)))
                .filter(seen -> seen));
  }

  private long widthOf(WebElement image) {
    return browser.executeScript("return arguments[0].naturalWidth", image) instanceof Long width
        ? width
        : 0;
  }

  /// Awaits a reaction under a message.
  void seesReaction(String emoji, String part) {
    await(
        emoji + " under " + part,
        () ->
            message(part)
                .filter(
                    message ->
                        message.findElements(test("reaction")).stream()
                            .anyMatch(reaction -> reaction.getText().contains(emoji))));
  }

  void send(String text) {
    WebElement input = one("composer-input");
    input.click();
    input.sendKeys(text, Keys.ENTER);
  }

  /// Types without looking where the cursor is, as one does who has just pressed a button.
  void type(String text) {
    new Actions(browser).sendKeys(text, Keys.ENTER).perform();
  }

  /// Awaits the reply bar over the input field to name a message, and what the empty field asks for.
  void isMadeToAnswer(String part, String placeholder) {
    await(
        "an answer to " + part + " asked for as " + placeholder,
        () ->
            shown("reply-bar")
                .filter(bar -> bar.getText().contains(part))
                .filter(_ -> placeholder.equals(one("composer-input").getAttribute("placeholder"))));
  }

  /// Awaits that nothing is about to be answered.
  void isMadeToAnswerNothing() {
    await("no reply bar", () -> Optional.of(true).filter(_ -> shown("reply-bar").isEmpty()));
  }

  void closeReplyBar() {
    click(one("composer-cancel"));
  }

  void attach(Path picture) {
    column.findElement(test("composer-file")).sendKeys(picture.toString());
    await("the picture's preview", () -> shown("attachments"));
    one("composer-send").click();
  }

  /// Presses a button under the newest message with a text.
  void press(String part, String button) {
    await(
        "a button " + button + " under " + part,
        () -> {
          Optional<WebElement> found =
              message(part).stream()
                  .flatMap(message -> message.findElements(test("inline-button")).stream())
                  .filter(candidate -> candidate.getText().equals(button))
                  .findFirst();
          found.ifPresent(this::click);
          return found;
        });
  }

  /// Replies to the newest message with a text.
  void reply(String part, String text) {
    await(
        "a message to reply to with " + part,
        () -> {
          message(part)
              .map(message -> message.findElement(test("message-text")).findElement(By.xpath("..")))
              .ifPresent(this::doubleClickAtItsStart);
          return shown("composer-cancel");
        });
    send(text);
  }

  /// Presses what opens a chat with the bot.
  void start() {
    click(one("start"));
  }

  /// How much the newest message's letters stand out, by the measure of WCAG: 1 is nothing, 21 is
  /// black on white.
  double contrast(String part) {
    WebElement message =
        await("a message with " + part, () -> message(part)).findElement(test("message-text"));
    return Contrast.of(
        message.getCssValue("color"),
        message.findElement(By.xpath("ancestor::*[contains(@class, 'bubble')]"))
            .getCssValue("background-color"));
  }

  private void click(WebElement element) {
    inTheMiddle(element);
    element.click();
  }

  /// Away from the links that stand further on.
  ///
  /// @param words a block; an inline text is measured by its first line
  private void doubleClickAtItsStart(WebElement words) {
    inTheMiddle(words);
    int fromCentreX = 12 - words.getSize().width / 2;
    int fromCentreY = 8 - words.getSize().height / 2;
    new Actions(browser).moveToElement(words, fromCentreX, fromCentreY).doubleClick().perform();
  }

  private void inTheMiddle(WebElement element) {
    browser.executeScript(
        "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
  }

  private Optional<WebElement> message(String part) {
    Predicate<WebElement> fits =
        message ->
            message.findElements(test("message-text")).stream()
                .anyMatch(text -> text.getText().contains(part));
    return column.findElements(test("message")).reversed().stream().filter(fits).findFirst();
  }

  private static String textOf(WebElement message) {
    return message.findElement(test("message-text")).getText();
  }

  private WebElement one(String testid) {
    return await(testid, () -> shown(testid));
  }

  private Optional<WebElement> shown(String testid) {
    return column.findElements(test(testid)).stream().filter(WebElement::isDisplayed).findFirst();
  }

  static By test(String testid) {
    return By.cssSelector("[data-testid=" + testid + "]");
  }

  private <T> T await(String what, Supplier<Optional<T>> found) {
    return await(browser, what, found);
  }

  /// The page draws anew what changed, so that what was just found may be gone.
  static <T> T await(RemoteWebDriver browser, String what, Supplier<Optional<T>> found) {
    List<T> seen = new ArrayList<>();
    try {
      new FluentWait<>(browser)
          .withTimeout(PATIENCE)
          .pollingEvery(Duration.ofMillis(50))
          .ignoring(StaleElementReferenceException.class, ElementClickInterceptedException.class)
          .until(
              _ -> {
                found.get().ifPresent(seen::add);
                return !seen.isEmpty();
              });
      return seen.getFirst();
    } catch (TimeoutException e) {
      throw new AssertionError("did not see " + what, e);
    }
  }
}
