package io.supportbot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// What no code of ours does, wherever it is.
final class CodeRules {
  /// Where the real clock comes in.
  private static final List<String> CLOCKS = List.of("bootstrap.desk.LiveDesk", "sandbox.SandboxOptions");

  private static final String CLOCK_READS =
      "now|system|systemUTC|systemDefaultZone|tick[A-Z].*|currentTimeMillis|nanoTime";

  /// Where threads are made, each by something that is started and stopped.
  private static final List<String> THREADS =
      List.of(
          "adapter.scheduler.DbSchedulerTimers",
          "adapter.telegram.client.HttpClients",
          "adapter.telegram.updates.Introduction",
          "adapter.telegram.updates.Polling",
          "bootstrap.Main",
          "bootstrap.desk.Workers",
          "sandbox.update.Webhook");

  private static final String MAKES_THREADS =
      "start|startVirtualThread|ofVirtual|ofPlatform|new.*|commonPool|.*Async";

  private static final List<Class<?>> THREAD_MAKERS =
      List.of(
          Thread.class,
          Thread.Builder.class,
          Executors.class,
          ForkJoinPool.class,
          CompletableFuture.class);

  private static final List<Class<?>> THREAD_KINDS =
      List.of(
          Thread.class,
          ForkJoinPool.class,
          ThreadPoolExecutor.class,
          ScheduledThreadPoolExecutor.class,
          Timer.class);

  private CodeRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("wallclock", house -> noWallClock(house, CLOCKS)),
        new Rule("threads", house -> threadsInNamedPlaces(house, THREADS)),
        new Rule("sleep", CodeRules::nobodySleeps),
        new Rule("standardstreams", CodeRules::noStandardStreams),
        new Rule("jul", CodeRules::noJavaUtilLogging),
        new Rule("genericexceptions", CodeRules::noGenericExceptions),
        new Rule("genericthrows", CodeRules::noGenericThrows),
        new Rule("fieldinjection", CodeRules::noFieldInjection),
        new Rule("deprecated", CodeRules::nothingDeprecated),
        new Rule("nullmarked", CodeRules::nullMarkedEverywhere));
  }

  /// Named places that would keep the rule without being named, so that no exception outlives its reason.
  static Stream<String> needlessPlaces(JavaClasses classes, Packages house) {
    return Stream.concat(
        needless(CLOCKS, places -> noWallClock(house, places), classes),
        needless(THREADS, places -> threadsInNamedPlaces(house, places), classes));
  }

  private static Stream<String> needless(
      List<String> places, Function<List<String>, ArchRule> rule, JavaClasses classes) {
    return places.stream()
        .filter(
            place -> {
              List<String> others = places.stream().filter(other -> !other.equals(place)).toList();
              return !rule.apply(others).evaluate(classes).hasViolation();
            });
  }

  private static ArchRule noWallClock(Packages house, List<String> places) {
    return noClasses()
        .that()
        .resideInAPackage(house.all())
        .and(not(house.places(places)))
        .should()
        .accessTargetWhere(
            target(nameMatching(CLOCK_READS))
                .and(target(owner(resideInAPackage("java.time..").or(type(System.class))))))
        .orShould()
        .accessTargetWhere(
            target(nameMatching("<init>|getInstance"))
                .and(target(owner(type(Date.class).or(assignableTo(Calendar.class))))))
        .because("time comes from the clock that bootstrap passes in, so that tests can move it");
  }

  private static ArchRule threadsInNamedPlaces(Packages house, List<String> places) {
    return noClasses()
        .that()
        .resideInAPackage(house.all())
        .and()
        .resideOutsideOfPackage(house.testkit())
        .and(not(house.places(places)))
        .should()
        .accessTargetWhere(
            target(nameMatching(MAKES_THREADS)).and(target(owner(isAnyOf(THREAD_MAKERS)))))
        .orShould()
        .accessTargetWhere(target(name("<init>")).and(target(owner(isAnyOf(THREAD_KINDS)))))
        .orShould()
        .accessTargetWhere(target(nameMatching("parallel|parallelStream")))
        .because("threads are owned by the lifecycle: bootstrap makes them, engines are given them");
  }

  private static ArchRule nobodySleeps(Packages house) {
    return noClasses()
        .that()
        .resideInAPackage(house.all())
        .should()
        .accessTargetWhere(rests("sleep|park.*|onSpinWait"))
        .because("waiting is for a condition or a timer, never for luck");
  }

  /// Not in the list: it is held against the tests of the modules. A test may park between two looks at its condition.
  static ArchRule testsNeverSleep(Packages house) {
    return noClasses()
        .that()
        .resideInAPackage(house.all())
        .should()
        .accessTargetWhere(rests("sleep"))
        .because("a test that sleeps is slow on a good day and fails on a bad one");
  }

  private static DescribedPredicate<JavaAccess<?>> rests(String methods) {
    return target(nameMatching(methods))
        .and(target(owner(isAnyOf(List.of(Thread.class, TimeUnit.class, LockSupport.class)))));
  }

  private static DescribedPredicate<JavaClass> isAnyOf(List<Class<?>> types) {
    return describe(
        "one of " + types, owner -> types.stream().anyMatch(owner::isEquivalentTo));
  }

  private static ArchRule noStandardStreams(Packages house) {
    return noClasses()
        .that()
        .resideInAPackage(house.all())
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .because("what is said to a terminal goes through the command line's writer, and the rest to the log");
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
    return noCodeUnits()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(house.all())
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage(house.generated())
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
        .accessTargetWhere(
            describe(
                "its target is deprecated",
                access ->
                    access
                        .getTarget()
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
