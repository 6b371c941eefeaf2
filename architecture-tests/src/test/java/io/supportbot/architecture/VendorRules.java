package io.supportbot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
          Map.entry("io.zonky.", "adapter.persistence"),
          Map.entry("com.google.crypto.tink.", "adapter.persistence"),
          Map.entry("org.apache.lucene.", "adapter.persistence"),
          Map.entry("tools.jackson.", "adapter.persistence"),
          Map.entry("com.github.kagkarlsson.", "adapter.scheduler"),
          Map.entry("org.snakeyaml.", "bootstrap"),
          Map.entry("picocli.", "bootstrap"));

  private VendorRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("vendorhome", VendorRules::eachVendorHasOneHome),
        new Rule("guiceplaces", VendorRules::guiceInModulesOnly));
  }

  private static ArchRule eachVendorHasOneHome(Packages house) {
    return ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(house.all())
        .and()
        .resideOutsideOfPackages(house.sandbox(), house.root() + ".build..")
        .should(
            new ArchCondition<JavaClass>("use a library only in its home") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf()
                    .forEach(
                        dependency ->
                            home(dependency.getTargetClass().getName())
                                .filter(home -> !isIn(item, house.root() + "." + home))
                                .ifPresent(
                                    home ->
                                        events.add(
                                            SimpleConditionEvent.violated(
                                                item,
                                                dependency.getDescription()
                                                    + ", but its home is "
                                                    + home))));
              }
            })
        .because("a library that is known in one place can be replaced in one place");
  }

  private static Optional<String> home(String className) {
    return HOMES.entrySet().stream()
        .filter(entry -> className.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isIn(JavaClass item, String packageName) {
    return item.getPackageName().equals(packageName)
        || item.getPackageName().startsWith(packageName + ".");
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
