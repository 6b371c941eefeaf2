package planted.outboundcalls.a_store_builds_a_use_case.application.ticket;

/// Around a planted violation.
public final class Taking implements Take {
  @Override
  public Result take(Command command) {
    return new Result.Taken(new Page(command.number()));
  }
}
