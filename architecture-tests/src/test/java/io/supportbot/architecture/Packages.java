package io.supportbot.architecture;

/// The package names of a SupportBot, below one root: the real one, or a planted one in miniature.
record Packages(String root) {
  static final Packages PRODUCTION = new Packages("io.supportbot");

  String domain() {
    return root + ".domain..";
  }

  String application() {
    return root + ".application..";
  }

  String adapters() {
    return root + ".adapter..";
  }

  String adapter(String name) {
    return root + ".adapter." + name + "..";
  }

  String bootstrap() {
    return root + ".bootstrap..";
  }

  String sandbox() {
    return root + ".sandbox..";
  }

  /// Made by the build from the migrations, so no rule of style applies to it.
  String generated() {
    return root + ".adapter.persistence.jooq..";
  }

  String all() {
    return root + "..";
  }
}
