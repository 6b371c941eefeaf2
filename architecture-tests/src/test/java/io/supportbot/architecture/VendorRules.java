package io.supportbot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which library is known to which module.
final class VendorRules {
  /// Package prefix of a library → the one part of the product that may know it. The sandbox is a product of its own.
  private static final Map<String, String> HOMES =
      Map.ofEntries(
          Map.entry("com.pengrad.", "adapter.telegram"),
          Map.entry("okhttp3.", "adapter.telegram"),
          Map.entry("com.google.gson.", "adapter.telegram"),
          Map.entry("com.ibm.icu.", "adapter.telegram"),
          Map.entry("org.jooq.", "adapter.persistence"),
          Map.entry("org.flywaydb.", "adapter.persistence"),
          Map.entry("org.postgresql.", "adapter.persistence"),
          Map.entry("com.zaxxer.", "adapter.persistence"),
          Map.entry("com.google.crypto.tink.", "adapter.persistence"),
          Map.entry("org.apache.commons.compress.", "adapter.persistence"),
          Map.entry("org.apache.lucene.", "adapter.persistence"),
          Map.entry("org.tartarus.snowball.", "adapter.persistence"),
          Map.entry("org.tukaani.xz.", "adapter.persistence"),
          Map.entry("tools.jackson.", "adapter.persistence"),
          Map.entry("com.github.kagkarlsson.", "adapter.scheduler"),
          Map.entry("org.snakeyaml.", "bootstrap"),
          Map.entry("picocli.", "bootstrap"));

  /// What every part may know: it names no technology.
  private static final List<String> COMMON =
      List.of("org.slf4j.", "org.jspecify.annotations.", "jakarta.inject.");

  /// The platform itself.
  private static final List<String> JDK = List.of("java.", "javax.crypto.", "javax.sql.");

  private VendorRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("vendorhome", VendorRules::eachVendorHasOneHome),
        new Rule("guiceplaces", VendorRules::guiceInModulesOnly));
  }

  private static ArchRule eachVendorHasOneHome(Packages house) {
    return classes()
        .that()
        .resideInAPackage(house.all())
        .and()
        .resideOutsideOfPackages(house.sandbox(), house.testkit())
        .should(
            new ArchCondition<JavaClass>("use a library only in its home") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                  JavaClass target = dependency.getTargetClass().getBaseComponentType();
                  if (isLibrary(target, house)) {
                    String home = home(target).orElse("named nowhere in this rule");
                    if (!house.has(home, item)) {
                      events.add(
                          SimpleConditionEvent.violated(
                              item, dependency.getDescription() + ", but its home is " + home));
                    }
                  }
                }
              }
            })
        .because("a library that is known in one place can be replaced in one place");
  }

  /// Guice has a rule of its own.
  private static boolean isLibrary(JavaClass type, Packages house) {
    return !type.isPrimitive()
        && !house.owns(type)
        && !type.getName().startsWith("com.google.inject.")
        && Stream.of(COMMON, JDK)
            .flatMap(List::stream)
            .noneMatch(type.getName()::startsWith);
  }

  private static Optional<String> home(JavaClass library) {
    return HOMES.entrySet().stream()
        .filter(entry -> library.getName().startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// Libraries in the map above that their home does not use, so that no entry outlives its reason.
  static Stream<String> unusedLibraries(Collection<JavaClass> classes, Packages house) {
    return HOMES.entrySet().stream()
        .filter(
            entry ->
                classes.stream()
                    .filter(type -> house.has(entry.getValue(), type))
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .noneMatch(to -> to.getTargetClass().getName().startsWith(entry.getKey())))
        .map(Map.Entry::getKey);
  }

  private static ArchRule guiceInModulesOnly(Packages house) {
    return noClasses()
        .that()
        .resideInAPackage(house.all())
        .and()
        .resideOutsideOfPackage(house.bootstrap())
        .and()
        .haveNameNotMatching(".*Module(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.inject..")
        .because("a class does not know who builds it");
  }
}
