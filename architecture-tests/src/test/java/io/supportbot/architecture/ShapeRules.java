package io.supportbot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/// What ports and the values of use cases and history look like.
final class ShapeRules {
  private ShapeRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("extendscore", ShapeRules::portsAreInterfaces),
        new Rule("commands", ShapeRules::commandsAreRecords),
        new Rule("results", ShapeRules::resultsAreSealed),
        new Rule("events", ShapeRules::eventsAreRecordsOrSealed));
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
                        .map(parent -> house.has("application", parent) || house.has("domain", parent))
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

  /// Down to the last case: what may be anything in one case may be anything.
  private static ArchCondition<JavaClass> beSealed() {
    return new ArchCondition<>("be values or closed families of values") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                item,
                ApplicationTypes.isValue(item),
                item.getName() + " is neither a record nor an enum nor sealed"));
        if (ApplicationTypes.isSealed(item)) {
          item.getSubclasses().forEach(part -> check(part, events));
        }
      }
    };
  }
}
