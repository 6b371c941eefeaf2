package planted.publictypes.only_the_root_package_uses_a_type_of_it.adapter.telegram;

/// A planted violation.
public final class Poller {}
