package io.supportbot.sandbox.http;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.staticfiles.Location;
import io.supportbot.sandbox.chat.World;
import io.supportbot.sandbox.method.BotMethods;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/// The HTTP server, reachable from this machine alone.
public final class SandboxServer implements AutoCloseable {
  private static final Set<String> LOOPBACK_NAMES =
      Set.of("localhost", "127.0.0.1", "[::1]");

  private final Faults faults = new Faults();
  private final RateLimits limits;
  private final CallLog log;
  private final BotEndpoint endpoint;
  private final Javalin javalin;

  public SandboxServer(
      ServerSettings options, World world, BotMethods methods, Consumer<RoutesConfig> control) {
    this.limits = new RateLimits(options.clock(), options.rateLimits());
    this.log = new CallLog(options.maxCallsKept());
    this.endpoint = new BotEndpoint(options.token(), methods, world, faults, limits, log);
    this.javalin = Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      config.startup.showOldJavalinVersionWarning = false;
      config.startup.startupWatcherEnabled = false;
      config.concurrency.useVirtualThreads = true;
      config.http.compressionStrategy = CompressionStrategy.NONE;
      config.http.maxRequestSize = 64L << 20;
      config.jetty.addConnector((server, http) -> onPort(options.port(), server, http));
      config.jetty.multipartConfig.maxInMemoryFileSize(64, SizeUnit.MB);
      config.routes.before(SandboxServer::refuseForeignHosts);
      config.staticFiles.add(
          files -> {
            files.hostedPath = "/";
            files.directory = "/web";
            files.location = Location.CLASSPATH;
          });
      control.accept(config.routes);
      Handler bot = this::handle;
      config.routes.get("/bot<path>", bot);
      config.routes.post("/bot<path>", bot);
      config.routes.get("/file/bot<path>", this::handle);
      config.routes.error(404, BotEndpoint::unknownPath);
    });
    javalin.start();
  }

  /// Takes the port before Javalin starts, which would write an error of its own about one that
  /// another program has.
  private static Connector onPort(int port, Server server, HttpConfiguration http) {
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    try {
      connector.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return connector;
  }

  /// A page of another site must not reach the sandbox, nor through a name that points here.
  private static void refuseForeignHosts(Context context) {
    String host = context.host();
    String name = host == null ? "" : host.replaceFirst(":[0-9]+$", "").toLowerCase(Locale.ROOT);
    String origin = context.header("Origin");
    boolean foreignPage =
        origin != null
            && !LOOPBACK_NAMES.contains(
                origin.replaceFirst("^https?://", "").replaceFirst(":[0-9]+$", ""));
    if (!LOOPBACK_NAMES.contains(name) || foreignPage) {
      context.status(403).result("Only loopback names are served").skipRemainingHandlers();
    }
  }

  private void handle(Context context) {
    String path = URLDecoder.decode(
        context.req().getRequestURI().replace("+", "%2B"), StandardCharsets.UTF_8);
    if (path.startsWith("/file/bot")) {
      endpoint.file(context, path.substring("/file/bot".length()));
    } else {
      endpoint.call(context, path.substring("/bot".length()));
    }
  }

  public int port() {
    return javalin.port();
  }

  public Faults faults() {
    return faults;
  }

  public RateLimits limits() {
    return limits;
  }

  public CallLog log() {
    return log;
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
