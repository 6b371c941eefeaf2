package planted.domainwhitelist.a_library.domain;

/// A planted violation.
public final class Thing {
  org.jooq.@org.jspecify.annotations.Nullable DSLContext held;
}
