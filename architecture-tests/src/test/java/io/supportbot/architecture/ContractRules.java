package io.supportbot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Each outbound port has a contract in the testkit, and each module that implements the port runs it. Needs the test classes too.
final class ContractRules {
  /// Called by the core, but about what comes in: an update handler is the adapter's own business.
  private static final Set<String> NOT_OUTBOUND = Set.of("UpdateHandler");

  private ContractRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("nocontract", ContractRules::everyPortHasAContract),
        new Rule("contractnotrun", ContractRules::everyImplementationRunsIt));
  }

  private static ArchRule everyPortHasAContract(Packages house) {
    return classes()
        .that(ShapeRules.ports(house, NOT_OUTBOUND))
        .should(
            new ArchCondition<JavaClass>("have a contract in the testkit") {
              @Override
              public void check(JavaClass port, ConditionEvents events) {
                events.add(
                    new SimpleConditionEvent(
                        port,
                        contract(port).isPresent(),
                        "port " + port.getName() + " has no contract"));
              }
            })
        .because("a fake that was never held against the real thing proves nothing");
  }

  private static ArchRule everyImplementationRunsIt(Packages house) {
    return classes()
        .that(ShapeRules.ports(house, NOT_OUTBOUND))
        .should(
            new ArchCondition<JavaClass>("have their contract run by each implementing module") {
              @Override
              public void check(JavaClass port, ConditionEvents events) {
                for (JavaClass implementation : port.getAllSubclasses()) {
                  String module = module(implementation, house);
                  if (implementation.isInterface() || module.isEmpty() || isTestCode(implementation)) {
                    continue;
                  }
                  boolean run =
                      contract(port).stream()
                          .flatMap(contract -> contract.getAllSubclasses().stream())
                          .anyMatch(test -> ShapeRules.isIn(test, module));
                  events.add(
                      new SimpleConditionEvent(
                          port,
                          run,
                          implementation.getName() + " does not run the contract of " + port.getName()));
                }
              }
            })
        .because("a contract that is not run is a wish");
  }

  /// Finds the contract by its return type: an interface named after the port that the port's testkit has.
  private static Optional<JavaClass> contract(JavaClass port) {
    return port.getDirectDependenciesToSelf().stream()
        .map(dependency -> dependency.getOriginClass())
        .filter(
            origin ->
                origin.isInterface()
                    && origin.getSimpleName().equals(port.getSimpleName() + "Contract"))
        .findFirst();
  }

  /// A double in a test is held to nothing but its test.
  private static boolean isTestCode(JavaClass type) {
    return type.getSource()
        .map(source -> source.getUri().toString().contains("/test-classes/io/supportbot/"))
        .orElse(false);
  }

  private static String module(JavaClass type, Packages house) {
    for (String part : List.of("adapter.", "testkit", "bootstrap")) {
      String prefix = house.root() + "." + part;
      if (type.getPackageName().startsWith(prefix)) {
        return part.endsWith(".")
            ? prefix + type.getPackageName().substring(prefix.length()).split("\\.", 2)[0]
            : prefix;
      }
    }
    return "";
  }
}
