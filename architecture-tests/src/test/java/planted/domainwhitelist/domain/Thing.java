package planted.domainwhitelist.domain;

/// A planted violation.
public final class Thing {
  java.net.@org.jspecify.annotations.Nullable URI site;
}
