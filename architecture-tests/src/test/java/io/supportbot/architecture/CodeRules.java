package io.supportbot.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/// What no code of ours does, wherever it is.
final class CodeRules {
  private CodeRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("wallclock", CodeRules::noWallClock),
        new Rule("threads", CodeRules::threadsInNamedPlaces),
        new Rule("sleep", CodeRules::nobodySleeps),
        new Rule("standardstreams", CodeRules::noStandardStreams),
        new Rule("jul", CodeRules::noJavaUtilLogging),
        new Rule("genericexceptions", CodeRules::noGenericExceptions),
        new Rule("genericthrows", CodeRules::noGenericThrows),
        new Rule("fieldinjection", CodeRules::noFieldInjection),
        new Rule("deprecated", CodeRules::nothingDeprecated),
        new Rule("nullmarked", CodeRules::nullMarkedEverywhere));
  }

  private static ArchRule noWallClock(Packages house) {
    return noClasses()
        .that()
        .resideInAPackage(house.all())
        .and()
        .resideOutsideOfPackages(house.bootstrap(), house.sandbox(), house.root() + ".testkit..")
        .should()
        .callMethodWhere(
            target(nameMatching("now|systemUTC|systemDefaultZone|system|currentTimeMillis"))
                .and(
                    target(
                        owner(
                            resideInAPackage("java.time..").or(type(System.class))))))
        .because("time comes from the clock that bootstrap passes in, so that tests can move it");
  }

  private static ArchRule threadsInNamedPlaces(Packages house) {
    return noClasses()
        .that()
        .resideInAnyPackage(house.domain(), house.application(), house.adapters())
        .and()
        .resideOutsideOfPackages(
            house.root() + ".adapter.scheduler..",
            house.root() + ".adapter.telegram.client..",
            house.root() + ".adapter.telegram.updates..")
        .should()
        .callMethodWhere(
            target(
                    nameMatching(
                        "start|ofVirtual|ofPlatform|startVirtualThread|new.*Executor|new.*Pool.*"))
                .and(
                    target(
                        owner(
                            resideInAnyPackage("java.util.concurrent..")
                                .or(type(Thread.class))
                                .or(type(Thread.Builder.class))))))
        .orShould()
        .callConstructorWhere(target(owner(type(Thread.class))))
        .because("threads are owned by the lifecycle: bootstrap makes them, engines are given them");
  }

  private static ArchRule nobodySleeps(Packages house) {
    return noClasses()
        .that()
        .resideInAPackage(house.all())
        .should()
        .callMethodWhere(target(name("sleep")).and(target(owner(type(Thread.class)))))
        .because("waiting is for a condition or a timer, never for luck");
  }

  private static ArchRule noStandardStreams(Packages house) {
    return noClasses()
        .that()
        .resideInAPackage(house.all())
        .and()
        .resideOutsideOfPackages(house.root() + ".bootstrap.command..", house.root() + ".build..")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .because("only the command line talks to a terminal");
  }

  private static ArchRule noJavaUtilLogging(Packages house) {
    return noClasses()
        .that()
        .resideInAPackage(house.all())
        .should(GeneralCodingRules.USE_JAVA_UTIL_LOGGING)
        .because("logs go through SLF4J, and in the application through System.Logger");
  }

  private static ArchRule noGenericExceptions(Packages house) {
    return noClasses()
        .that()
        .resideInAPackage(house.all())
        .and()
        .resideOutsideOfPackage(house.generated())
        .should(GeneralCodingRules.THROW_GENERIC_EXCEPTIONS)
        .because("an exception says what failed and whether to try again");
  }

  private static ArchRule noGenericThrows(Packages house) {
    return noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(house.all())
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages(house.generated(), house.root() + ".build..")
        .and()
        .doNotHaveModifier(JavaModifier.BRIDGE)
        .should()
        .declareThrowableOfType(Exception.class)
        .orShould()
        .declareThrowableOfType(Throwable.class)
        .because("a caller must know what can go wrong");
  }

  private static ArchRule noFieldInjection(Packages house) {
    return noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(house.all())
        .should()
        .beAnnotatedWith("jakarta.inject.Inject")
        .orShould()
        .beAnnotatedWith("com.google.inject.Inject")
        .because("what a class needs stands in its constructor");
  }

  private static ArchRule nothingDeprecated(Packages house) {
    return noClasses()
        .that()
        .resideInAPackage(house.all())
        .and()
        .resideOutsideOfPackage(house.generated())
        .should()
        .dependOnClassesThat()
        .areAnnotatedWith(Deprecated.class)
        .orShould()
        .callMethodWhere(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "its target is deprecated",
                call ->
                    call.getTarget()
                        .resolveMember()
                        .map(member -> member.isAnnotatedWith(Deprecated.class))
                        .orElse(false)))
        .because("what goes away tomorrow is not built upon today");
  }

  private static ArchRule nullMarkedEverywhere(Packages house) {
    return classes()
        .that()
        .resideInAPackage(house.all())
        .and()
        .resideOutsideOfPackages(house.generated())
        .should(
            new ArchCondition<JavaClass>("live in a @NullMarked package") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                    new SimpleConditionEvent(
                        item,
                        marked,
                        "package " + item.getPackageName() + " is not @NullMarked (" + item.getName() + ")"));
              }
            })
        .because("null is said where it is meant");
  }
}
