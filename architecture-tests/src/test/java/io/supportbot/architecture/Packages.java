package io.supportbot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.Optional;

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

  String testkit() {
    return root + ".testkit..";
  }

  String all() {
    return root + "..";
  }

  /// The class of this name below the root, with whatever is nested in it.
  DescribedPredicate<JavaClass> place(String className) {
    String full = root + "." + className;
    return describe(
        full, type -> type.getName().equals(full) || type.getName().startsWith(full + "$"));
  }

  /// Any of these classes, each with whatever is nested in it.
  DescribedPredicate<JavaClass> places(Collection<String> classNames) {
    return DescribedPredicate.or(classNames.stream().map(this::place).toList());
  }

  /// Whether a class is one of this house at all.
  boolean owns(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(root + ".");
  }

  /// Whether a class lives in the part of this name, such as `adapter.telegram`, or in a package below it.
  boolean has(String part, JavaClass type) {
    return (type.getPackageName() + ".").startsWith(root + "." + part + ".");
  }

  /// The adapter of a class, such as `adapter.telegram`; empty for a class of no adapter.
  Optional<String> adapterOf(JavaClass type) {
    String prefix = root + ".adapter.";
    return type.getPackageName().startsWith(prefix)
        ? Optional.of("adapter." + type.getPackageName().substring(prefix.length()).split("\\.", 2)[0])
        : Optional.empty();
  }

  /// Whether a class is never shipped. What is planted stands for what is.
  static boolean isTest(JavaClass type) {
    return type.getSource()
        .map(source -> source.getUri().toString().contains("/test-classes/io/supportbot/"))
        .orElse(false);
  }

  /// The package of a class below the root, such as `adapter.telegram.customer`.
  String room(JavaClass type) {
    return type.getPackageName().equals(root)
        ? ""
        : type.getPackageName().substring(root.length() + 1);
  }
}
