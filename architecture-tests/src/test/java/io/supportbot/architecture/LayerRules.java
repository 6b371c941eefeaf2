package io.supportbot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// Who may know whom.
final class LayerRules {
  /// What code may use that depends on nothing: the language and its library, without network, files and databases.
  private static final DescribedPredicate<JavaClass> PURE_JAVA =
      resideInAnyPackage(
          "java.lang..",
          "java.util..",
          "java.time..",
          "java.math..",
          "java.io",
          "org.jspecify.annotations..");

  private LayerRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("layers", LayerRules::layers),
        new Rule("domainwhitelist", LayerRules::domainWhitelist),
        new Rule("applicationwhitelist", LayerRules::applicationWhitelist),
        new Rule("knowsbootstrap", LayerRules::nobodyKnowsBootstrap),
        new Rule("sandboxalone", LayerRules::sandboxStandsAlone),
        new Rule("cycles", LayerRules::noCycles));
  }

  private static ArchRule layers(Packages house) {
    return layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("domain")
        .definedBy(house.domain())
        .layer("application")
        .definedBy(house.application())
        .layer("adapters")
        .definedBy(house.adapters())
        .layer("bootstrap")
        .definedBy(house.bootstrap())
        .whereLayer("bootstrap")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("adapters")
        .mayOnlyBeAccessedByLayers("bootstrap")
        .whereLayer("application")
        .mayOnlyBeAccessedByLayers("adapters", "bootstrap")
        .because("dependencies point inwards: adapters to the application to the domain");
  }

  private static ArchRule domainWhitelist(Packages house) {
    return classes()
        .that()
        .resideInAPackage(house.domain())
        .should()
        .onlyDependOnClassesThat(PURE_JAVA.or(resideInAPackage(house.domain())))
        .because("ticket-domain is pure Java that others can use alone");
  }

  private static ArchRule applicationWhitelist(Packages house) {
    return classes()
        .that()
        .resideInAPackage(house.application())
        .should()
        .onlyDependOnClassesThat(
            PURE_JAVA.or(resideInAnyPackage(house.application(), house.domain())))
        .because("use cases know no framework and no technology");
  }

  private static ArchRule nobodyKnowsBootstrap(Packages house) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(house.bootstrap())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(house.bootstrap())
        .because("bootstrap wires the others and is known to none");
  }

  private static ArchRule sandboxStandsAlone(Packages house) {
    return noClasses()
        .that()
        .resideInAPackage(house.sandbox())
        .should()
        .dependOnClassesThat(
            resideInAPackage(house.all())
                .and(
                    not(
                        resideInAPackage(house.sandbox()))))
        .because("an imitation of Telegram that knows the bot proves nothing about it");
  }

  private static ArchRule noCycles(Packages house) {
    return slices()
        .matching(house.root() + ".(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(resideInAPackage(house.generated()), alwaysTrue())
        .ignoreDependency(nameMatching(".*Module(\\$.*)?"), alwaysTrue())
        .because(
            "packages that need each other are one package; a module puts rooms together and so knows them,"
                + " and what jOOQ generates is not ours to arrange");
  }
}
