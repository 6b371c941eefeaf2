package io.supportbot.adapter.persistence.database;

import io.supportbot.adapter.persistence.protection.PrivateFiles;
import io.supportbot.adapter.persistence.setup.SetupException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The folder of the embedded server, which one process at a time may use.
final class ServerFolder implements AutoCloseable {
  private final Path home;
  private final FileChannel lock;

  private ServerFolder(Path home, FileChannel lock) {
    this.home = home;
    this.lock = lock;
  }

  /// Takes the folder.
  ///
  /// @throws SetupException if another process has it
  static ServerFolder take(Path home) throws IOException {
    Files.createDirectories(home);
    FileChannel channel =
        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (isLocked(channel)) {
      return new ServerFolder(home, channel);
    }
    channel.close();
    throw new SetupException(
        "Another SupportBot uses the folder "
            + home
            + ": stop it, or give this one another data-dir.");
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock held = channel.tryLock();
      return held != null;
    } catch (OverlappingFileLockException _) {
      return false; // this very process has it
    }
  }

  Path data() {
    return home.resolve("data");
  }

  Path binaries() {
    return home.resolve("bin");
  }

  /// Is there while the data folder is being made, so that half a folder is recognised after a crash.
  Path unfinished() {
    return home.resolve("unfinished");
  }

  Path passwordFile() {
    return home.resolve("password");
  }

  Path serverLog() {
    return home.resolve("server.log");
  }

  /// The password, made at the first start.
  String password() throws IOException {
    if (!Files.exists(passwordFile())) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      PrivateFiles.create(passwordFile(), HexFormat.of().formatHex(random));
    }
    return Files.readString(passwordFile()).strip();
  }

  /// The port of the server that runs, or ran last.
  int port() throws IOException {
    return Integer.parseInt(Files.readString(portFile()).strip());
  }

  /// A port to start on: the last one where it is free, so that the address stays what it was.
  int freePort() throws IOException {
    int wanted = Files.exists(portFile()) ? port() : 0;
    int free = isFree(wanted) ? wanted : 0;
    try (ServerSocket socket = new ServerSocket(free, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      int port = socket.getLocalPort();
      PrivateFiles.create(portFile(), Integer.toString(port));
      return port;
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.isBound();
    } catch (IOException _) {
      return false;
    }
  }

  private Path portFile() {
    return home.resolve("port");
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
