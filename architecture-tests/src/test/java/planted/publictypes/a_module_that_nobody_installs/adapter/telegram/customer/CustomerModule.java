package planted.publictypes.a_module_that_nobody_installs.adapter.telegram.customer;

/// A planted violation.
public final class CustomerModule {}
