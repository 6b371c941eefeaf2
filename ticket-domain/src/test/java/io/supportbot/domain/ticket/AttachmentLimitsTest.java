package io.supportbot.domain.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttachmentLimitsTest {
  private final AttachmentLimits limits = new AttachmentLimits(2, 1000);

  private static Attachment file(String key, long bytes) {
    return new Attachment(
        AttachmentKind.DOCUMENT,
        new FileReference("telegram", key),
        Optional.empty(),
        Optional.empty(),
        bytes,
        Optional.empty());
  }

  @Test
  void a_file_of_the_largest_size_is_taken_and_one_byte_more_is_not() {
    AttachmentLimits.Admission admission =
        limits.admit(List.of(), List.of(file("a", 1000), file("b", 1001)));

    assertThat(admission.files()).containsExactly(file("a", 1000));
    assertThat(admission.refused())
        .containsExactly(new AttachmentLimits.Refusal.TooLarge(file("b", 1001), 1000));
  }

  @Test
  void files_beyond_the_number_are_refused_and_those_present_count() {
    AttachmentLimits.Admission admission =
        limits.admit(List.of(file("a", 1)), List.of(file("b", 1), file("c", 1)));

    assertThat(admission.files()).containsExactly(file("a", 1), file("b", 1));
    assertThat(admission.refused())
        .containsExactly(new AttachmentLimits.Refusal.TooMany(file("c", 1), 2));
  }

  @Test
  void a_file_that_is_there_already_is_neither_kept_twice_nor_refused() {
    AttachmentLimits.Admission admission =
        limits.admit(List.of(file("a", 1), file("b", 1)), List.of(file("a", 1)));

    assertThat(admission.files()).hasSize(2);
    assertThat(admission.refused()).isEmpty();
  }

  @Test
  void limits_stay_within_what_a_messenger_can_do() {
    assertThatThrownBy(() -> new AttachmentLimits(11, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AttachmentLimits(0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AttachmentLimits(1, (20L << 20) + 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new AttachmentLimits(10, 20L << 20).maxFiles()).isEqualTo(10);
  }
}
