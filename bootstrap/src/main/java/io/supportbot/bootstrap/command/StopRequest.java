package io.supportbot.bootstrap.command;

import java.util.concurrent.CountDownLatch;

/// The wish to end, from Ctrl-C, SIGTERM or a test. Made once, never taken back.
public final class StopRequest {

  private final CountDownLatch requested = new CountDownLatch(1);

  public void request() {
    requested.countDown();
  }

  public boolean isRequested() {
    return requested.getCount() == 0;
  }

  /// Waits until the end is wished for.
  public void await() throws InterruptedException {
    requested.await();
  }
}
