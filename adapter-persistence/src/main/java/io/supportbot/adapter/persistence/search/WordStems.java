package io.supportbot.adapter.persistence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/// Takes a text apart into stems, Russian and English alike: a Russian word passes the English steps unchanged, and the other way round.
final class WordStems {
  private final Analyzer analyzer = new BothLanguages();

  /// The stems of a text, each once.
  Set<String> of(String text) {
    Set<String> stems = new TreeSet<>();
    try (TokenStream words = analyzer.tokenStream("", text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        stems.add(word.toString());
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
    return stems;
  }

  private static final class BothLanguages extends Analyzer {
    private static final CharArraySet STOP_WORDS = stopWords();

    private static CharArraySet stopWords() {
      CharArraySet both = new CharArraySet(RussianAnalyzer.getDefaultStopSet(), false);
      both.addAll(EnglishAnalyzer.getDefaultStopSet());
      return CharArraySet.unmodifiableSet(both);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = new StandardTokenizer();
      TokenStream stems = new LowerCaseFilter(new EnglishPossessiveFilter(words));
      stems = new StopFilter(new YoFilter(stems), STOP_WORDS);
      stems = new SnowballFilter(stems, new RussianStemmer());
      stems = new SnowballFilter(stems, new EnglishStemmer());
      return new TokenStreamComponents(words, stems);
    }
  }

  /// Most people write «е» where «ё» is meant.
  private static final class YoFilter extends TokenFilter {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    private YoFilter(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      char[] letters = word.buffer();
      for (int i = 0; i < word.length(); i++) {
        letters[i] = letters[i] == 'ё' ? 'е' : letters[i];
      }
      return true;
    }
  }
}
