package io.supportbot.adapter.telegram.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/// Splits text that is too long for one message. Lengths are those that a reader sees: UTF-16 units after parsing, a bound that always fits, since
/// Telegram itself counts whole characters.
public final class HtmlSplitter {
  /// What a message holds.
  public static final int MESSAGE_UNITS = 4096;

  /// What stands under a file at most.
  public static final int CAPTION_UNITS = 1024;

  private HtmlSplitter() {}

  /// How long a text is once its markup is parsed.
  public static int units(Html html) {
    int units = 0;
    for (String token : tokens(html.value())) {
      units += units(token);
    }
    return units;
  }

  /// Pieces that fit into messages.
  public static List<Html> messages(Html html) {
    return split(html, MESSAGE_UNITS);
  }

  /// Pieces of at most so many units each, cut after a line, else after a word, else anywhere but inside a character. Markup that is open at a cut
  /// is closed there and opened again in the next piece. Text without anything to see gives no piece.
  ///
  /// @param mostUnits at least 2
  public static List<Html> split(Html html, int mostUnits) {
    if (mostUnits < 2) {
      throw new IllegalArgumentException("a piece must hold at least 2 units, was " + mostUnits);
    }
    List<Html> pieces = new ArrayList<>();
    List<String> rest = tokens(html.value());
    Deque<String> open = new ArrayDeque<>();
    while (!rest.isEmpty()) {
      int cut = cut(rest, mostUnits);
      StringBuilder piece = new StringBuilder();
      open.descendingIterator().forEachRemaining(piece::append);
      boolean visible = false;
      for (String token : rest.subList(0, cut)) {
        piece.append(token);
        visible |= !isTag(token) && !token.isBlank();
        follow(open, token);
      }
      open.forEach(tag -> piece.append("</").append(name(tag)).append('>'));
      if (visible) {
        pieces.add(new Html(piece.toString().strip()));
      }
      rest = rest.subList(cut, rest.size());
    }
    return pieces;
  }

  /// A text cut to a length, with «…» where something is missing.
  public static Html shortened(Html html, int mostUnits) {
    if (units(html) <= mostUnits) {
      return html;
    }
    List<Html> pieces = split(html, Math.max(2, mostUnits - 1));
    return pieces.isEmpty() ? Html.EMPTY : ellipsisInside(pieces.getFirst());
  }

  private static Html ellipsisInside(Html piece) {
    // before the closing tags, so that a quotation keeps its mark
    String value = piece.value();
    int end = value.length();
    while (value.startsWith(">", end - 1)) {
      int start = value.lastIndexOf('<', end - 1);
      if (start < 0 || !value.startsWith("</", start)) {
        break;
      }
      end = start;
    }
    return new Html(value.substring(0, end).stripTrailing() + "…" + value.substring(end));
  }

  /// How many tokens go into the next piece.
  private static int cut(List<String> tokens, int mostUnits) {
    int units = 0;
    int afterLine = 0;
    int afterWord = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      units += units(token);
      if (units > mostUnits) {
        // a border in the first half would waste most of the message
        if (afterLine > i / 2) {
          return afterLine;
        }
        if (afterWord > i / 2) {
          return afterWord;
        }
        return i;
      }
      if (token.equals("\n")) {
        afterLine = i + 1;
      } else if (token.equals(" ")) {
        afterWord = i + 1;
      }
    }
    return tokens.size();
  }

  private static void follow(Deque<String> open, String token) {
    if (!isTag(token)) {
      return;
    }
    if (!token.startsWith("</")) {
      open.push(token);
      return;
    }
    String closed = token.substring(2, token.length() - 1);
    for (Iterator<String> tags = open.iterator(); tags.hasNext(); ) {
      if (name(tags.next()).equals(closed)) {
        tags.remove();
        return;
      }
    }
  }

  private static String name(String tag) {
    return tag.substring(1, tag.length() - 1).split("\\s", 2)[0];
  }

  private static int units(String token) {
    if (isTag(token)) {
      return 0;
    }
    if (!isEntity(token)) {
      return token.length();
    }
    return token.startsWith("&#") ? 2 : 1;
  }

  private static boolean isTag(String token) {
    return token.length() > 1 && token.charAt(0) == '<';
  }

  private static boolean isEntity(String token) {
    return token.length() > 2 && token.charAt(0) == '&';
  }

  /// Tags, entities and characters, each in one piece.
  private static List<String> tokens(String html) {
    List<String> tokens = new ArrayList<>(html.length());
    for (int i = 0; i < html.length(); ) {
      int end = end(html, i);
      tokens.add(html.substring(i, end));
      i = end;
    }
    return tokens;
  }

  private static int end(String html, int start) {
    char first = html.charAt(start);
    if (first == '<' || first == '&') {
      int close = html.indexOf(first == '<' ? '>' : ';', start);
      if (close > 0 && (first == '<' || close - start <= 10)) {
        return close + 1;
      }
    }
    return start + Character.charCount(html.codePointAt(start));
  }
}
