package planted.inboundsees.allowed.application.ticket;

/// Comes close to a violation.
public final class Taking implements Take {
  @Override
  public Result take(Command command) {
    return new Result.Taken(new Page(command.number()));
  }
}
