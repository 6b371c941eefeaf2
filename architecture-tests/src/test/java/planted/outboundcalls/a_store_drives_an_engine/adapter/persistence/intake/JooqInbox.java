package planted.outboundcalls.a_store_drives_an_engine.adapter.persistence.intake;

/// A planted violation.
public final class JooqInbox {
  void does(planted.outboundcalls.a_store_drives_an_engine.application.intake.Intake intake) {
    intake.start();
  }
}
