package io.supportbot.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.application.protection.DamagedFieldException;
import io.supportbot.application.protection.FieldCipher;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What every [FieldCipher] does.
public interface FieldCipherContract {
  /// Where the values of these tests belong.
  FieldCipher.Place PLACE = new FieldCipher.Place("tickets.description", "20241225-001");

  FieldCipher fieldCipher();

  @Test
  default void what_was_encrypted_decrypts_to_the_same_text() {
    for (String text : new String[] {"", "привет", "\uD83D\uDE80 a\u0000b", "x".repeat(10_000)}) {
      assertThat(fieldCipher().decrypt(fieldCipher().encrypt(text, PLACE), PLACE))
          .isEqualTo(text);
    }
  }

  @Test
  default void the_same_text_never_gives_the_same_bytes() {
    assertThat(fieldCipher().encrypt("привет", PLACE))
        .isNotEqualTo(fieldCipher().encrypt("привет", PLACE));
  }

  @Test
  default void the_bytes_do_not_show_the_text() {
    byte[] secret = fieldCipher().encrypt("secret words", PLACE);

    assertThat(new String(secret, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
  }

  @Test
  default void any_changed_byte_is_noticed() {
    byte[] secret = fieldCipher().encrypt("привет", PLACE);
    for (int i = 0; i < secret.length; i++) {
      byte[] changed = secret.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> fieldCipher().decrypt(changed, PLACE))
          .isInstanceOf(DamagedFieldException.class);
    }
  }

  @Test
  default void bytes_that_are_none_of_ours_are_noticed() {
    for (byte[] strange : new byte[][] {{}, {1}, new byte[64]}) {
      assertThatThrownBy(() -> fieldCipher().decrypt(strange, PLACE))
          .isInstanceOf(DamagedFieldException.class);
    }
  }

  @Test
  default void a_value_moved_to_another_row_or_column_is_noticed() {
    byte[] secret = fieldCipher().encrypt("привет", PLACE);

    for (FieldCipher.Place other :
        new FieldCipher.Place[] {
          new FieldCipher.Place("tickets.description", "20241225-002"),
          new FieldCipher.Place("comments.text", "20241225-001")
        }) {
      assertThatThrownBy(() -> fieldCipher().decrypt(secret, other))
          .isInstanceOf(DamagedFieldException.class)
          .hasMessageContaining(other.column());
    }
  }
}
