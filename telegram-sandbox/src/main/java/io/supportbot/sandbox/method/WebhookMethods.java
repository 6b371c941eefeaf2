package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.chat.World;
import io.supportbot.sandbox.update.UpdateQueue;
import io.supportbot.sandbox.update.Webhook;
import io.supportbot.sandbox.update.WebhookSettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// setWebhook, deleteWebhook, getWebhookInfo.
final class WebhookMethods {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

  private final World world;
  private final UpdateQueue queue;
  private final Webhook webhook;
  private final boolean localAllowed;
  private @Nullable Instant lastSetAt;

  WebhookMethods(World world, UpdateQueue queue, Webhook webhook, boolean localAllowed) {
    this.world = world;
    this.queue = queue;
    this.webhook = webhook;
    this.localAllowed = localAllowed;
  }

  void register(BiConsumer<String, BotMethod> table) {
    table.accept("setWebhook", this::set);
    table.accept("deleteWebhook", this::delete);
    table.accept("getWebhookInfo", _ -> info());
  }

  private synchronized Answer set(Parameters parameters) {
    if (!parameters.has("url")) {
      return delete(parameters);
    }
    Instant last = lastSetAt;
    if (last != null && world.now().isBefore(last.plus(Duration.ofSeconds(1)))) {
      throw Refusal.tooManyRequests(1);
    }
    lastSetAt = world.now();
    if (parameters.flag("drop_pending_updates")) {
      queue.dropAll();
    }
    String secret = parameters.text("secret_token");
    if (secret.length() > 256) {
      throw Refusal.badRequest("secret token is too long");
    }
    if (!secret.matches("[A-Za-z0-9_-]*")) {
      throw Refusal.badRequest("secret token contains unallowed characters");
    }
    String url = parameters.text("url");
    checkUrl(url);
    UpdateMethods.allow(queue, parameters);
    WebhookSettings settings =
        new WebhookSettings(url, secret, (int) parameters.integer("max_connections", 40, 1, 100));
    if (settings.equals(webhook.settings())) {
      return Answer.yes("Webhook is already set");
    }
    webhook.set(settings);
    return Answer.yes("Webhook was set");
  }

  private void checkUrl(String url) {
    URI uri;
    try {
      uri = URI.create(url.contains("://") ? url : "https://" + url);
    } catch (IllegalArgumentException _) {
      throw Refusal.badRequest("invalid webhook URL specified");
    }
    String host = uri.getHost();
    if (host == null) {
      throw Refusal.badRequest("invalid webhook URL specified");
    }
    boolean loopback = LOOPBACK.contains(host);
    boolean https = "https".equalsIgnoreCase(uri.getScheme());
    if (loopback && !https && localAllowed) {
      return;
    }
    if (!https) {
      throw Refusal.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
    }
    if (!Set.of(-1, 80, 88, 443, 8443).contains(uri.getPort())) {
      throw Refusal.badRequest(
          "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
    }
    // The sandbox calls nobody outside of this machine.
    throw Refusal.badRequest(
        loopback
            ? "bad webhook: IP address 127.0.0.1 is reserved"
            : "bad webhook: Failed to resolve host: Name or service not known");
  }

  private Answer delete(Parameters parameters) {
    if (parameters.flag("drop_pending_updates")) {
      queue.dropAll();
    }
    return Answer.yes(webhook.delete() ? "Webhook was deleted" : "Webhook is already deleted");
  }

  private Answer info() {
    WebhookSettings settings = webhook.settings();
    ObjectNode info =
        Json.object()
            .put("url", settings == null ? "" : settings.url())
            .put("has_custom_certificate", false)
            .put("pending_update_count", queue.pendingCount());
    Webhook.Failure failure = webhook.lastFailure();
    if (settings != null) {
      if (failure != null) {
        info.put("last_error_date", failure.at().getEpochSecond())
            .put("last_error_message", failure.message());
      }
      info.put("max_connections", settings.maxConnections()).put("ip_address", "127.0.0.1");
    }
    Set<String> allowed = queue.allowed();
    if (allowed != null) {
      ArrayNode kinds = Json.array();
      allowed.stream().sorted().forEach(kinds::add);
      info.set("allowed_updates", kinds);
    }
    return Answer.ok(info);
  }
}
