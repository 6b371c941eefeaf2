package io.supportbot.sandbox.http;

import io.javalin.http.Context;
import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.chat.StoredFile;
import io.supportbot.sandbox.chat.World;
import io.supportbot.sandbox.method.Answer;
import io.supportbot.sandbox.method.BotMethods;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `/bot<token>/<method>` and `/file/bot<token>/<path>`.
public final class BotEndpoint {
  private final String token;
  private final BotMethods methods;
  private final World world;
  private final Faults faults;
  private final RateLimits limits;
  private final CallLog log;

  BotEndpoint(
      String token,
      BotMethods methods,
      World world,
      Faults faults,
      RateLimits limits,
      CallLog log) {
    this.token = token;
    this.methods = methods;
    this.world = world;
    this.faults = faults;
    this.limits = limits;
    this.log = log;
  }

  /// @param path what follows `/bot`
  void call(Context context, String path) {
    int slash = path.lastIndexOf('/');
    if (slash <= 0) {
      write(context, Answer.refused(Refusal.bare(404, "Not Found")));
      return;
    }
    Refusal unauthorized = tokenProblem(path.substring(0, slash));
    if (unauthorized != null) {
      write(context, Answer.refused(unauthorized));
      return;
    }
    try {
      execute(context, path.substring(slash + 1), RequestParameters.read(context));
    } catch (Refusal refusal) {
      write(context, Answer.refused(refusal));
    }
  }

  private @Nullable Refusal tokenProblem(String given) {
    String bare = given.endsWith("/test") ? given.substring(0, given.length() - 5) : given;
    if (bare.equals(token)) {
      return null;
    }
    boolean malformed =
        bare.startsWith("0") || bare.length() > 80 || bare.indexOf(':') < 0 || bare.contains("/");
    return Refusal.bare(
        401, malformed ? "Unauthorized: invalid token specified" : "Unauthorized");
  }

  private void execute(Context context, String given, Parameters parameters) {
    String published = methods.published(given);
    String method = published == null ? given : published;
    Fault fault = faults.take(method);
    Answer answer = fault == null ? answer(method, parameters) : faulty(fault, method, parameters);
    log.add(
        new RecordedCall(
            method,
            parameters.texts(),
            Set.copyOf(parameters.uploads().keySet()),
            world.now(),
            answer.code(),
            answer.body(),
            fault == null ? "" : fault.getClass().getSimpleName()));
    switch (fault) {
      case null -> write(context, answer);
      case Fault.TooManyRequests _, Fault.Refused _ -> write(context, answer);
      case Fault.HtmlError error ->
          context
              .status(error.code())
              .html("<html><head><title>" + error.code() + "</title></head><body></body></html>");
      case Fault.EmptyBody _ -> context.status(200).contentType("application/json").result("");
      case Fault.DropBefore _, Fault.DropAfter _ -> Connections.drop(context);
    }
  }

  private Answer answer(String method, Parameters parameters) {
    try {
      limits.admit(method, parameters);
    } catch (Refusal refusal) {
      return Answer.refused(refusal);
    }
    return methods.call(method, parameters);
  }

  private Answer faulty(Fault fault, String method, Parameters parameters) {
    return switch (fault) {
      case Fault.TooManyRequests wait ->
          Answer.refused(Refusal.tooManyRequests(wait.retryAfterSeconds()));
      case Fault.HtmlError error -> Answer.refused(Refusal.bare(error.code(), "HTML"));
      case Fault.Refused refused ->
          Answer.refused(Refusal.bare(refused.code(), refused.description()));
      case Fault.DropBefore _ -> Answer.refused(Refusal.bare(500, "connection dropped"));
      case Fault.EmptyBody _, Fault.DropAfter _ -> methods.call(method, parameters);
    };
  }

  private static void write(Context context, Answer answer) {
    Integer retryAfter = answer.retryAfterSeconds();
    if (retryAfter != null) {
      context.header("Retry-After", Integer.toString(retryAfter));
    }
    context
        .status(answer.code())
        .contentType("application/json")
        .result(Json.bytes(answer.body()));
  }

  /// Gives addresses that nobody serves the answer of the Bot API.
  static void unknownPath(Context context) {
    String type = context.res().getContentType();
    if (type == null || !type.startsWith("application/json")) {
      write(context, Answer.refused(Refusal.bare(404, "Not Found")));
    }
  }

  /// @param path what follows `/file/bot`
  void file(Context context, String path) {
    if (!path.startsWith(token + "/")) {
      write(context, Answer.refused(Refusal.bare(401, "Unauthorized")));
      return;
    }
    StoredFile file = world.files().find(path.substring(token.length() + 1)).orElse(null);
    if (file == null) {
      write(context, Answer.refused(Refusal.bare(404, "Not Found")));
      return;
    }
    context
        .contentType("application/octet-stream")
        .header("Content-Length", Long.toString(file.size()))
        .result(file.content().open());
  }
}
