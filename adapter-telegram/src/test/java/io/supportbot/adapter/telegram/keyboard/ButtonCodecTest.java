package io.supportbot.adapter.telegram.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.keyboard.ButtonData.Answer;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForStaff;
import io.supportbot.domain.draft.Step;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.TicketNumber;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ButtonCodecTest {
  private static final TicketNumber LONGEST = new TicketNumber(LocalDate.of(2024, 12, 25), 999_999_999);
  private static final CategoryKey LONG_KEY = new CategoryKey("k".repeat(32));

  static Stream<ButtonData> everything() {
    return Stream.of(
        new ForCustomer.NewTicket(),
        ofDraft(new Answer.ChooseCategory(LONG_KEY)),
        ofDraft(new Answer.ChoosePriority(Priority.MEDIUM)),
        ofDraft(new Answer.KeepDescription()),
        ofDraft(new Answer.Back(Step.DESCRIPTION)),
        ofDraft(new Answer.Cancel(Step.CATEGORY)),
        ofDraft(new Answer.Done()),
        ofDraft(new Answer.GoOn()),
        ofDraft(new Answer.StartAnew(Optional.empty())),
        ofDraft(new Answer.StartAnew(Optional.of(LONG_KEY))),
        new ForCustomer.ChooseLanguage(Language.EN),
        new ForCustomer.MyTickets(Optional.empty()),
        new ForCustomer.MyTickets(Optional.of(LONGEST)),
        new ForCustomer.ShowTicket(LONGEST),
        new ForCustomer.ShowFiles(LONGEST),
        new ForCustomer.WriteTo(LONGEST),
        new ForCustomer.AddressTo(LONGEST),
        new ForCustomer.DropComment(),
        new ForCustomer.NotSolved(LONGEST),
        new ForCustomer.NotSolvedAsWritten(LONGEST),
        new ForStaff.Take(LONGEST),
        new ForStaff.ChooseAssignee(LONGEST, Integer.MAX_VALUE),
        new ForStaff.AssignTo(LONGEST, new OperatorId(Long.MAX_VALUE)),
        new ForStaff.ReturnToQueue(LONGEST),
        new ForStaff.Resolve(LONGEST),
        new ForStaff.Reject(LONGEST),
        new ForStaff.Reopen(LONGEST),
        new ForStaff.ShowCard(LONGEST));
  }

  private static ButtonData ofDraft(Answer answer) {
    return new ForCustomer.OfDraft(Instant.parse("2999-12-31T23:59:59.999Z"), answer);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void a_button_comes_back_as_it_was_sent(ButtonData data) {
    assertThat(ButtonCodec.decode(ButtonCodec.encode(data))).contains(data);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void a_button_fits_into_64_bytes(ButtonData data) {
    assertThat(ButtonCodec.encode(data).getBytes(StandardCharsets.UTF_8).length)
        .isBetween(1, 64);
  }

  @Test
  void every_kind_of_button_is_among_the_examples() {
    Set<Class<?>> declared =
        Stream.of(ForCustomer.class, ForStaff.class, Answer.class)
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .collect(Collectors.toSet());
    assertThat(
            everything()
                .flatMap(
                    data ->
                        data instanceof ForCustomer.OfDraft(Instant _, Answer answer)
                            ? Stream.of(data, answer)
                            : Stream.of(data))
                .map(Object::getClass)
                .collect(Collectors.toSet()))
        .isEqualTo(declared);
  }

  @Test
  void different_buttons_have_different_data() {
    List<String> encoded = everything().map(ButtonCodec::encode).toList();
    assertThat(encoded).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1:",
        ":",
        "take:20241225-001",
        "0:take:20241225-001",
        "2:take:20241225-001",
        "1:take",
        "1:take:",
        "1:take:20241325-001",
        "1:take:20241225-001:more",
        "1:unheard-of",
        "1:done",
        "1:of",
        "1:of:m4k",
        "1:of:m4k:unheard-of",
        "1:of:not a mark:done",
        "1:of:m4k:of:m4k:done",
        "1:of:m4k:done:more",
        "1:of:m4k:pri:URGENT",
        "1:lang:de",
        "1:of:m4k:cat:",
        "1:of:m4k:cat:with blank",
        "1:of:m4k:cat:a:b",
        "1:whom:20241225-001",
        "1:whom:20241225-001:first",
        "1:assign:20241225-001:-5",
        "1:assign:20241225-001:99999999999999999999",
        "заявка"
      })
  void foreign_and_outdated_data_mean_nothing(String data) {
    assertThat(ButtonCodec.decode(data)).isEmpty();
  }
}
