package io.supportbot.application.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/// A channel that notes what it is given and answers what the test says; by default everything arrives.
final class ScriptedChannel implements Channel {
  private final List<Delivery> attempts = new ArrayList<>();
  private final Deque<Function<Delivery, DeliveryOutcome>> answers = new ArrayDeque<>();
  private Function<Delivery, DeliveryOutcome> otherwise =
      _ -> DeliveryOutcome.Delivered.silently();
  private final Deque<Duration> admissions = new ArrayDeque<>();

  @Override
  public String name() {
    return "telegram";
  }

  @Override
  public List<Delivery> announce(Announcement announcement) {
    return List.of();
  }

  @Override
  public Duration admit(Delivery next) {
    return admissions.isEmpty() ? Duration.ZERO : admissions.remove();
  }

  @Override
  public DeliveryOutcome deliver(Delivery delivery) {
    attempts.add(delivery);
    return answers.isEmpty()
        ? otherwise.apply(delivery)
        : answers.remove().apply(delivery);
  }

  /// The next attempt comes to this.
  void answer(DeliveryOutcome outcome) {
    answers.add(_ -> outcome);
  }

  /// The next attempt does this.
  void answer(Function<Delivery, DeliveryOutcome> action) {
    answers.add(action);
  }

  /// Every attempt for which nothing else was said comes to this, until something else is said.
  void answerAlways(Function<Delivery, DeliveryOutcome> action) {
    otherwise = action;
  }

  /// The next question for permission is answered so.
  void makeWait(Duration howLong) {
    admissions.add(howLong);
  }

  /// The payloads of all attempts, in order.
  List<String> attempted() {
    return attempts.stream().map(Delivery::payload).toList();
  }
}
