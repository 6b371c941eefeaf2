package io.supportbot.bootstrap.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds what a misspelt word was probably meant to be.
public final class Nearest {

  private Nearest() {}

  /// The known word that differs least, if it differs little enough to be a slip.
  public static Optional<String> to(String word, Collection<String> known) {
    record Candidate(String word, int distance) {}
    String plain = plain(word);
    return known.stream()
        .map(candidate -> new Candidate(candidate, distance(plain, plain(candidate))))
        .filter(candidate -> candidate.distance() <= tolerated(plain, candidate.word()))
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  /// `; did you mean …?` or nothing.
  static String hint(String word, Collection<String> known) {
    return to(word, known).map(near -> "; did you mean " + near + "?").orElse("");
  }

  private static int tolerated(String word, String candidate) {
    return Math.max(1, Math.min(word.length(), candidate.length()) / 3);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  /// Edit distance in which swapping two neighbours counts as one mistake.
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] =
            Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
