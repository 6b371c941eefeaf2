package io.supportbot.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;

/// A house in miniature, in the package `planted.<rule>.<name>`.
///
/// @param rule what it is held against
/// @param name in which way it breaks the rule; `allowed` if it comes close and does not
record PlantedHouse(Rule rule, String name) {
  private static final String ALLOWED = "allowed";
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

  /// The houses planted for a rule.
  static List<PlantedHouse> of(Rule rule) {
    return paths().stream()
        .filter(path -> path.getFirst().equals(rule.name()))
        .map(path -> new PlantedHouse(rule, path.getLast()))
        .toList();
  }

  /// The names of the rules that houses were planted for.
  static List<String> rules() {
    return paths().stream().map(List::getFirst).distinct().toList();
  }

  boolean isViolation() {
    return !name.equals(ALLOWED);
  }

  EvaluationResult evaluate() {
    Packages house = new Packages("planted." + rule.name() + "." + name);
    return rule.of().apply(house).evaluate(PLANTED.that(resideInAPackage(house.all())));
  }

  /// Rule and name of each house.
  private static List<List<String>> paths() {
    return PLANTED.stream()
        .map(type -> List.of(type.getPackageName().split("\\.")).subList(1, 3))
        .distinct()
        .toList();
  }

  @Override
  public String toString() {
    return rule + ": " + name.replace('_', ' ');
  }
}
