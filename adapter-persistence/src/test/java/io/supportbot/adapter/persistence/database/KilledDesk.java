package io.supportbot.adapter.persistence.database;

import io.supportbot.adapter.persistence.PersistenceConfig;
import io.supportbot.adapter.persistence.testing.TestStore;
import io.supportbot.application.customer.Customers;
import io.supportbot.domain.person.ContactAddress;
import io.supportbot.domain.person.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A desk in a process of its own that stores customers, reports each one once it is committed, and is killed in the middle of it.
final class KilledDesk {
  private static final int ENOUGH = 25;

  private KilledDesk() {}

  /// @return how many customers were reported as committed
  static int commitAndDie(Path folder) throws IOException, InterruptedException {
    try (ServerSocket reports = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      Process desk =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-cp",
                      System.getProperty("java.class.path"),
                      KilledDesk.class.getName(),
                      folder.toString(),
                      Integer.toString(reports.getLocalPort())))
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("killed-desk.log").toFile())
              .start();
      reports.setSoTimeout(60_000);
      int committed = 0;
      try (Socket connection = reports.accept();
          InputStream each = connection.getInputStream()) {
        connection.setSoTimeout(60_000);
        while (committed < ENOUGH && each.read() >= 0) {
          committed++;
        }
      } finally {
        desk.destroyForcibly().waitFor();
      }
      return committed;
    }
  }

  static void main(String[] args) throws IOException {
    TestStore store = TestStore.on(PersistenceConfig.embedded(Path.of(args[0])));
    Customers customers = store.get(Customers.class);
    try (Socket connection =
            new Socket(InetAddress.ofLiteral("127.0.0.1"), Integer.parseInt(args[1]));
        OutputStream reports = connection.getOutputStream()) {
      for (int i = 0; true; i++) {
        ContactAddress address = new ContactAddress("telegram", Integer.toString(i));
        customers.meet(address, "Иван", Optional.empty(), Language.RU);
        reports.write(1);
      }
    }
  }
}
