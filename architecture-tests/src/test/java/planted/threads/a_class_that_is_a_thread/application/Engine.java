package planted.threads.a_class_that_is_a_thread.application;

/// A planted violation.
public final class Engine extends Thread {}
