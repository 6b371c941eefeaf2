package io.supportbot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/// What ports, use cases and the values between them look like.
final class ShapeRules {
  private ShapeRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("inboundsees", ShapeRules::adaptersSeeInterfaces),
        new Rule("outboundcalls", ShapeRules::storesNeverCallUseCases),
        new Rule("extendscore", ShapeRules::portsAreInterfaces),
        new Rule("commands", ShapeRules::commandsAreRecords),
        new Rule("results", ShapeRules::resultsAreSealed),
        new Rule("events", ShapeRules::eventsAreRecordsOrSealed));
  }

  private static ArchRule adaptersSeeInterfaces(Packages house) {
    return noClasses()
        .that()
        .resideInAPackage(house.adapters())
        .should()
        .dependOnClassesThat(
            describe(
                "implement a use case",
                type -> isUseCaseImplementation(type, house)))
        .because("an adapter asks for a use case by its interface; which class does it is bootstrap's matter");
  }

  private static ArchRule storesNeverCallUseCases(Packages house) {
    return noClasses()
        .that()
        .resideInAPackage(house.adapter("persistence"))
        .should()
        .dependOnClassesThat(describe("are use cases", type -> isUseCase(type, house)))
        .because("an outbound adapter serves the core and never drives it");
  }

  private static ArchRule portsAreInterfaces(Packages house) {
    return classes()
        .that()
        .resideInAnyPackage(house.adapters(), house.bootstrap())
        .should(
            new ArchCondition<JavaClass>("not extend a class of the core") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                boolean extendsCore =
                    item.getRawSuperclass()
                        .map(parent -> isIn(parent, house.root() + ".application") || isIn(parent, house.root() + ".domain"))
                        .orElse(false);
                events.add(
                    new SimpleConditionEvent(
                        item, !extendsCore, item.getName() + " extends a class of the core"));
              }
            })
        .because("a port is an interface: what an adapter implements, and nothing it inherits");
  }

  private static ArchRule commandsAreRecords(Packages house) {
    return classes()
        .that()
        .resideInAPackage(house.application())
        .and()
        .haveNameMatching(".*\\$(Command|Query)")
        .should()
        .beRecords()
        .because("what is asked is a value");
  }

  private static ArchRule resultsAreSealed(Packages house) {
    return classes()
        .that()
        .resideInAPackage(house.application())
        .and()
        .haveSimpleName("Result")
        .should(beSealed())
        .because("who asks must be able to answer every case, and only those");
  }

  private static ArchRule eventsAreRecordsOrSealed(Packages house) {
    return classes()
        .that()
        .resideInAPackage(house.domain())
        .and(
            describe(
                "are events",
                type ->
                    type.getSimpleName().endsWith("Event")
                        || type.getEnclosingClass()
                            .map(outer -> outer.getSimpleName().endsWith("Event"))
                            .orElse(false)))
        .should(beSealed())
        .because("what happened is a value of a closed family");
  }

  private static ArchCondition<JavaClass> beSealed() {
    return new ArchCondition<>("be a record or sealed") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean fits = item.isRecord() || item.reflect().isSealed();
        events.add(
            new SimpleConditionEvent(item, fits, item.getName() + " is neither a record nor sealed"));
      }
    };
  }

  /// A use case is an interface of the application that the application itself implements, by a class that is no value.
  static boolean isUseCase(JavaClass type, Packages house) {
    return type.isInterface()
        && isIn(type, house.root() + ".application")
        && type.getSubclasses().stream().anyMatch(sub -> isService(sub, house));
  }

  static boolean isUseCaseImplementation(JavaClass type, Packages house) {
    return isService(type, house)
        && type.getRawInterfaces().stream().anyMatch(i -> isIn(i, house.root() + ".application"));
  }

  private static boolean isService(JavaClass type, Packages house) {
    return !type.isInterface()
        && !type.isRecord()
        && !type.isEnum()
        && !type.isAnonymousClass()
        && isIn(type, house.root() + ".application");
  }

  /// Interfaces of the application that somebody outside it implements.
  static DescribedPredicate<JavaClass> ports(Packages house, Set<String> except) {
    return describe(
        "are ports",
        type ->
            type.isInterface()
                && isIn(type, house.root() + ".application")
                && !except.contains(type.getSimpleName())
                && type.getSubclasses().stream()
                    .anyMatch(
                        sub ->
                            isIn(sub, house.root() + ".adapter")
                                || isIn(sub, house.root() + ".bootstrap")));
  }

  static boolean isIn(JavaClass type, String packageName) {
    return type.getPackageName().equals(packageName)
        || type.getPackageName().startsWith(packageName + ".");
  }
}
