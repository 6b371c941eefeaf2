package planted.domainwhitelist.the_network.domain;

/// A planted violation.
public final class Thing {
  java.net.@org.jspecify.annotations.Nullable URI held;
}
