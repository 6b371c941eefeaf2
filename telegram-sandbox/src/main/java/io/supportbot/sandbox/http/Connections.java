package io.supportbot.sandbox.http;

import io.javalin.http.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/// What the servlet API cannot do to a connection.
final class Connections {
  private Connections() {}

  /// Closes it without an answer.
  static void drop(Context context) {
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
