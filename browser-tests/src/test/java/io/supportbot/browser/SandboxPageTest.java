package io.supportbot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The main job on the page, both sides of it.
class SandboxPageTest {
  private static final int SCREENSHOT_WIDTH = 320;
  private static final double READABLE = 4.5;

  @TempDir static Path folder;
  static Optional<RunningSandbox> sandbox = Optional.empty();

  @RegisterExtension static final Chromium chromium = new Chromium();

  @BeforeAll
  static void startTheSandbox() {
    sandbox = Optional.of(RunningSandbox.in(folder.resolve("data")));
  }

  @AfterAll
  static void stopTheSandbox() {
    sandbox.ifPresent(RunningSandbox::close);
  }

  @Test
  void a_ticket_goes_from_the_customer_to_the_operator_and_back() throws IOException {
    Scene scene = open();
    assertThat(scene.customer().person()).isEqualTo("Иван Петров");
    Phone ivan = scene.customer();
    Phone anna = scene.operator();

    ivan.send("/new");
    ivan.press("Выберите категорию проблемы:", "🔧 Технические проблемы");
    ivan.reads("Опишите проблему подробно...");
    ivan.send("Не открывается личный кабинет");
    ivan.press("Укажите приоритет:", "🔴 Высокий");
    ivan.reads("Можете прикрепить скриншот или файл? (опционально)");
    ivan.attach(screenshot());
    ivan.press("Добавлено файлов: 1", "Готово");
    String number = numberIn(anna.reads("Не открывается личный кабинет"));
    String card = "Заявка " + number;
    assertThat(ivan.reads(card))
        .isEqualTo(card + " создана! Статус: Открыта. Ожидайте ответа оператора.");

    assertThat(anna.reads(card))
        .contains("Технические проблемы", "Высокий", "Иван Петров")
        .contains("Не открывается личный кабинет");
    anna.reads(card, "Статус: Открыта");
    anna.seesPicture(SCREENSHOT_WIDTH);

    anna.press(card, "✋ Взять");
    anna.reads(card, "Статус: В работе · Анна");
    ivan.reads("Заявка " + number + " взята в работу. Оператор: Анна.");

    anna.reply(card, "Очистите кэш браузера");
    anna.seesReaction("👍", "Очистите кэш браузера");
    assertThat(ivan.reads("Очистите кэш браузера")).startsWith("Анна · " + number);

    ivan.reply("Очистите кэш браузера", "Помогло, спасибо!");
    assertThat(anna.reads("Помогло, спасибо!")).contains("Иван Петров", number);

    anna.press(card, "✅ Решена");
    anna.reads(card, "Статус: Решена");
    assertThat(ivan.reads("решена")).startsWith("Заявка " + number + " решена.");
  }

  @Test
  void an_operator_who_rejects_a_ticket_just_types_the_reason() {
    Scene scene = open();
    Phone ivan = scene.customer();
    Phone anna = scene.operator();
    ivan.send("/new");
    ivan.press("Выберите категорию проблемы:", "📦 Заказы и доставка");
    ivan.reads("Опишите проблему подробно...");
    ivan.send("Где заказ 4711?");
    ivan.press("Укажите приоритет:", "🟡 Средний");
    ivan.press("Можете прикрепить скриншот или файл?", "Готово");
    String number = numberIn(anna.reads("Где заказ 4711?"));
    String card = "Заявка " + number;

    anna.press(card, "🚫 Отклонить");
    anna.isMadeToAnswer("Укажите причину отклонения", "Причина отклонения");
    anna.type("Это не наш заказ");
    anna.isMadeToAnswerNothing();

    anna.reads(card, "Статус: Отклонена");
    assertThat(ivan.reads("Это не наш заказ")).contains("отклонена", number);
  }

  @Test
  void an_english_customer_who_likes_it_dark_is_served_in_english() {
    chromium.preferDark();
    Scene scene = open();
    Phone emma = scene.customer();
    Phone anna = scene.operator();

    emma.handTo("Emma Brown");
    emma.start();
    emma.reads("Hello, Emma Brown!");
    emma.send("/new");
    emma.press("Choose what your problem is about:", "💳 Payment and invoices");
    emma.reads("Describe the problem in detail...");
    emma.send("I was charged twice");
    emma.press("How urgent is it?", "🟡 Medium");
    emma.press("Would you like to attach", "Done");
    String number = numberIn(emma.reads("has been created! Status: Open."));

    String card = "Заявка " + number;
    assertThat(anna.reads(card)).contains("Оплата и счета", "Emma Brown", "I was charged twice");
    anna.press(card, "✋ Взять");
    assertThat(emma.reads("Анна")).contains(number);
    anna.reply(card, "The second payment is on its way back");
    emma.reads("The second payment is on its way back");

    assertThat(emma.contrast("on its way back")).isGreaterThan(READABLE);
    assertThat(anna.contrast("on its way back")).isGreaterThan(READABLE);
  }

  private record Scene(Phone customer, Phone operator) {}

  /// A new page begins with the first customer and the first operator side by side.
  private Scene open() {
    chromium.driver().get(sandbox.orElseThrow().address());
    List<Phone> phones = Phone.all(chromium.driver(), 2);
    assertThat(phones.getLast().person()).isEqualTo("Анна");
    return new Scene(phones.getFirst(), phones.getLast());
  }

  private static String numberIn(String text) {
    return Pattern.compile("#\\d{8}-\\d{3}")
        .matcher(text)
        .results()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no ticket number in: " + text))
        .group();
  }

  private static Path screenshot() throws IOException {
    var image = new BufferedImage(SCREENSHOT_WIDTH, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, SCREENSHOT_WIDTH, 200);
    pen.setColor(Color.RED);
    pen.fillRect(20, 20, 280, 40);
    pen.dispose();
    Path file = folder.resolve("screenshot.png");
    assertThat(ImageIO.write(image, "png", file.toFile())).isTrue();
    return file;
  }
}
