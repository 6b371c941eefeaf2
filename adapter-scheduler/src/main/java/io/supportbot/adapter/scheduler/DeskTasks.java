package io.supportbot.adapter.scheduler;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.supportbot.application.draft.ExpireDrafts;
import io.supportbot.application.intake.ForgetUpdates;
import io.supportbot.application.ticket.CloseSilentTickets;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The desk's recurring tasks. Their names are kept in the database: a renamed task is a new one.
final class DeskTasks {
  private static final Logger log = LoggerFactory.getLogger(DeskTasks.class);

  private final SchedulerConfig config;
  private final ExpireDrafts expireDrafts;
  private final CloseSilentTickets closeSilentTickets;
  private final ForgetUpdates forgetUpdates;

  @Inject
  DeskTasks(
      SchedulerConfig config,
      ExpireDrafts expireDrafts,
      CloseSilentTickets closeSilentTickets,
      ForgetUpdates forgetUpdates) {
    this.config = config;
    this.expireDrafts = expireDrafts;
    this.closeSilentTickets = closeSilentTickets;
    this.forgetUpdates = forgetUpdates;
  }

  List<RecurringTask<Void>> all() {
    return List.of(
        every(config.expireDrafts(), "expire-drafts", expireDrafts::expire),
        every(config.closeSilentTickets(), "close-silent-tickets", closeSilentTickets::close),
        every(
            config.forgetUpdates(),
            "forget-updates",
            () -> forgetUpdates.forget(config.rememberUpdates())));
  }

  private static RecurringTask<Void> every(Duration pause, String name, IntSupplier work) {
    return Tasks.recurring(name, FixedDelay.of(pause))
        .execute(
            (_, _) -> {
              int done = work.getAsInt();
              if (done > 0) {
                log.info("{}: {}", name, done);
              }
            });
  }
}
