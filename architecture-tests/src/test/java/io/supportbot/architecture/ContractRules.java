package io.supportbot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Each outbound port has a contract in the testkit, and each implementation runs it. Needs the test classes too.
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
        .that(areOutboundPorts(house))
        .should(
            new ArchCondition<JavaClass>("have a contract in the testkit") {
              @Override
              public void check(JavaClass port, ConditionEvents events) {
                events.add(
                    new SimpleConditionEvent(
                        port,
                        contract(port, house).isPresent(),
                        "port " + port.getName() + " has no contract"));
              }
            })
        .because("a fake that was never held against the real thing proves nothing");
  }

  private static ArchRule everyImplementationRunsIt(Packages house) {
    return classes()
        .that(areOutboundPorts(house))
        .should(
            new ArchCondition<JavaClass>("have their contract run by each implementation") {
              @Override
              public void check(JavaClass port, ConditionEvents events) {
                port.getAllSubclasses().stream()
                    .filter(ContractRules::isWholeClass)
                    .filter(implementation -> isShipped(implementation, house))
                    .forEach(
                        implementation ->
                            events.add(
                                new SimpleConditionEvent(
                                    port,
                                    isHeldToContract(implementation, port, house),
                                    implementation.getName()
                                        + " does not run the contract of "
                                        + port.getName())));
              }
            })
        .because("a contract that is not run is a wish");
  }

  private static DescribedPredicate<JavaClass> areOutboundPorts(Packages house) {
    ApplicationTypes types = new ApplicationTypes(house);
    return describe(
        "are outbound ports",
        type -> types.isPort(type) && !NOT_OUTBOUND.contains(type.getSimpleName()));
  }

  /// An interface of the testkit that is named after the port and hands it out to be tried.
  private static Optional<JavaClass> contract(JavaClass port, Packages house) {
    return port.getDirectDependenciesToSelf().stream()
        .map(dependency -> dependency.getOriginClass())
        .filter(
            origin ->
                origin.isInterface()
                    && house.has("testkit", origin)
                    && origin.getSimpleName().equals(port.getSimpleName() + "Contract"))
        .findFirst();
  }

  private static boolean isHeldToContract(
      JavaClass implementation, JavaClass port, Packages house) {
    return contract(port, house).stream()
        .flatMap(contract -> contract.getAllSubclasses().stream())
        .filter(ContractRules::isWholeClass)
        .anyMatch(test -> isTestOf(test, implementation));
  }

  /// A test of an implementation stands beside it and says its name: in its own name, or by making it or asking for it.
  private static boolean isTestOf(JavaClass test, JavaClass implementation) {
    return test.getPackageName().equals(implementation.getPackageName())
        && (test.getSimpleName().contains(implementation.getSimpleName())
            || test.getClassHierarchy().stream().anyMatch(part -> uses(part, implementation)));
  }

  private static boolean uses(JavaClass test, JavaClass implementation) {
    return test.getDirectDependenciesFromSelf().stream()
            .anyMatch(dependency -> dependency.getTargetClass().equals(implementation))
        || test.getMethodCallsFromSelf().stream()
            .anyMatch(call -> call.getTarget().getRawReturnType().equals(implementation));
  }

  private static boolean isWholeClass(JavaClass type) {
    return !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT);
  }

  /// Real ones and fakes. A double in a test is held to nothing but its test.
  private static boolean isShipped(JavaClass type, Packages house) {
    boolean isPart =
        house.has("adapter", type) || house.has("testkit", type) || house.has("bootstrap", type);
    return isPart && !Packages.isTest(type);
  }
}
