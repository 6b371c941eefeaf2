package io.supportbot.application.access;

/// [AdmitStaff] by the desk's rules.
public final class AdmittingStaff implements AdmitStaff {
  private final AccessRules access;

  public AdmittingStaff(AccessRules access) {
    this.access = access;
  }

  @Override
  public Result admit(Query query) {
    return access.isStaff(query.actor())
        ? new Result.Admitted()
        : new Result.Refused(new Refusal.NotAllowed());
  }
}
