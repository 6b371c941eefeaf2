package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormattedTextTest {
  @AutoClose private static final TelegramSandbox SANDBOX = TelegramSandbox.start();

  private final RawBot bot = new RawBot(SANDBOX);
  private final Person ivan = bot.startedBy("Иван");

  @ParameterizedTest
  @CsvSource(
      delimiterString = "@",
      value = {
        "<b>а</b><strong>б</strong>                 @ <b>а</b><b>б</b>",
        "<i>1</i> <em>2</em> <u>3</u> <ins>4</ins>  @ <i>1</i> <i>2</i> <u>3</u> <u>4</u>",
        "<s>1</s><strike>2</strike><del>3</del>     @ <s>1</s><s>2</s><s>3</s>",
        "<tg-spoiler>а</tg-spoiler>                 @ <tg-spoiler>а</tg-spoiler>",
        "<span class=\"tg-spoiler\">а</span>        @ <tg-spoiler>а</tg-spoiler>",
        "<a href=\"https://ya.ru/x?a=1&amp;b\">а</a> @ <a href=\"https://ya.ru/x?a=1&b\">а</a>",
        "<a href='https://ya.ru'>а</a>              @ <a href=\"https://ya.ru/\">а</a>",
        "<code>a &lt; b</code> &#33;               @ <code>a &lt; b</code> !",
        "<pre>x</pre>                               @ <pre>x</pre>",
        "<blockquote>а</blockquote>                 @ <blockquote>а</blockquote>",
        "<blockquote expandable>а</blockquote>      @ <blockquote expandable>а</blockquote>",
        "<b>a<i>b</i></b>                           @ <b>a<i>b</i></b>",
        "<a href=\"tg://user?id=1\">никто</a>       @ никто"
      },
      quoteCharacter = '`')
  void html_is_read(String sent, String shown) {
    bot.send(ivan.id(), sent, "parse_mode", "html");
    assertThat(ivan.lastMessage().html()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "*а* _б_ __в__ ~г~               @ <b>а</b> <i>б</i> <u>в</u> <s>г</s>",
        "\\*нет\\*                       @ *нет*",
        "`x\\`y`                         @ <code>x`y</code>",
        "[да](https://ya.ru/a\\)b)       @ <a href=\"https://ya.ru/a)b\">да</a>",
        "*а _б_*                         @ <b>а <i>б</i></b>",
        ">цитата                         @ <blockquote>цитата</blockquote>"
      },
      delimiterString = "@",
      quoteCharacter = '\'')
  void markdown_v2_is_read(String sent, String shown) {
    bot.send(ivan.id(), sent, "parse_mode", "MarkdownV2");
    assertThat(ivan.lastMessage().html()).isEqualTo(shown);
  }

  @Test
  void blocks_of_code_keep_their_language() {
    bot.send(ivan.id(), "```java\nint x;\n```", "parse_mode", "MarkdownV2");
    assertThat(ivan.lastMessage().json().path("entities").toString())
        .contains("\"type\":\"pre\",\"language\":\"java\"");
    bot.send(
        ivan.id(),
        "<pre><code class=\"language-java\">int x;</code></pre>",
        "parse_mode",
        "HTML");
    assertThat(ivan.lastMessage().json().path("entities").toString())
        .isEqualTo("[{\"offset\":0,\"length\":6,\"type\":\"pre\",\"language\":\"java\"}]");
  }

  @Test
  void offsets_are_counted_in_utf16_units() {
    bot.send(ivan.id(), "😀<b>да</b>", "parse_mode", "HTML");
    assertThat(ivan.lastMessage().json().path("entities").toString())
        .isEqualTo("[{\"offset\":2,\"length\":2,\"type\":\"bold\"}]");
  }

  @Test
  void a_known_person_is_mentioned_by_link() {
    bot.send(
        ivan.id(),
        "<a href=\"tg://user?id=" + ivan.id() + "\">Иван</a>",
        "parse_mode",
        "HTML");
    assertThat(ivan.lastMessage().json().path("entities").path(0).path("user").path("id").asLong())
        .isEqualTo(ivan.id());
  }

  @Test
  void commands_mentions_links_and_tags_are_found() {
    ivan.send("/start@SupportSandboxBot пишите @support_desk, https://ya.ru/a, #важно a@ya.ru");
    assertThat(ivan.lastMessage().json().path("entities"))
        .extracting(entity -> entity.path("type").asString())
        .containsExactly("bot_command", "mention", "url", "hashtag", "email");
  }
}
