package planted.inboundsees.an_implementation.application.ticket;

/// Around a planted violation.
public final class Taking implements Take {
  @Override
  public Result take(Command command) {
    return new Result.Taken(new Page(command.number()));
  }
}
