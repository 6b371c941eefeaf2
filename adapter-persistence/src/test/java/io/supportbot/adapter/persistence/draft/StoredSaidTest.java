package io.supportbot.adapter.persistence.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.domain.draft.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoredSaidTest {
  @Test
  void words_are_read_with_the_messages_that_said_them() {
    List<Words> words = List.of(new Words("раз", Optional.of("7")), Words.of("два"));
    assertThat(StoredSaid.words(StoredSaid.of(words), "раз\nдва")).isEqualTo(words);
  }

  @Test
  void what_an_earlier_version_stored_is_read_as_words_of_no_message() {
    assertThat(StoredSaid.words(null, "раз")).containsExactly(Words.of("раз"));
    assertThat(StoredSaid.words(null, "")).isEmpty();
    assertThat(StoredSaid.words(null, null)).isEmpty();
  }
}
