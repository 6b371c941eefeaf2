package io.supportbot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.TelegramSandbox;
import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/// The chats of several people on the page: which of them are open, and what is new in the others.
class ChatsPageTest {
  @RegisterExtension static final Chromium chromium = new Chromium();

  @AutoClose private final TelegramSandbox sandbox = TelegramSandbox.start();
  private final Person ivan = sandbox.person("Иван");
  private final Person anna = sandbox.person("Анна");
  private final Person boris = sandbox.person("Борис");

  @Test
  void a_new_group_takes_nobodys_open_chat_away() {
    sandbox.group("Поддержка", anna, boris);
    chromium.driver().get(sandbox.pageUrl());
    Phone.all(chromium.driver(), 2);

    makeGroup("Новый проект", ivan, anna);

    List<Phone> phones = Phone.all(chromium.driver(), 3);
    assertThat(phones).extracting(Phone::person).containsExactly("Иван", "Анна", "Иван");
    phones.get(0).topics().isOpen("Support");
    phones.get(1).topics().isOpen("Поддержка");
    phones.get(2).topics().isOpen("Новый проект");
    phones.get(0).seesNews();
    phones.get(1).seesNews("1");
  }

  @Test
  void on_a_narrow_page_no_chat_covers_what_is_new_in_another() {
    Group stock = sandbox.group("Склад", anna, boris);
    Group shop = sandbox.group("Магазин", anna, boris);
    chromium.narrow();
    chromium.driver().get(sandbox.pageUrl() + "?columns=" + anna.id() + ":" + anna.id());
    Phone phone = Phone.all(chromium.driver(), 1).getFirst();

    for (int i = 0; i < 12; i++) {
      boris.in(stock).send("Привезли");
      boris.in(shop).send("Продали");
    }

    phone.seesNews("12", "12");
  }

  /// By the page's dialog.
  ///
  /// @param members in the order in which they came to the sandbox; the first is the owner
  private void makeGroup(String title, Person... members) {
    onPage(Phone.test("new-group")).click();
    onPage(Phone.test("field-title")).sendKeys(title);
    for (Person member : members) {
      onPage(By.cssSelector("[name=member][value='" + member.id() + "']")).click();
    }
    onPage(Phone.test("dialog-submit")).click();
  }

  private static WebElement onPage(By which) {
    return Phone.await(
        chromium.driver(),
        which.toString(),
        () ->
            chromium.driver().findElements(which).stream()
                .filter(WebElement::isDisplayed)
                .findFirst());
  }
}
