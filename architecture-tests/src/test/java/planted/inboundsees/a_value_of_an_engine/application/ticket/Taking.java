package planted.inboundsees.a_value_of_an_engine.application.ticket;

/// Around a planted violation.
public final class Taking implements Take {
  @Override
  public Result take(Command command) {
    return new Result.Taken(new Page(command.number()));
  }
}
