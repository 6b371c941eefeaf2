package io.supportbot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds every rule against the real code, and against small houses that were planted to break it, one for each way in which it can be broken.
class ArchitectureTest {
  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("io.supportbot");

  /// With the tests of the modules, which run the contracts.
  private static final JavaClasses WITH_TESTS =
      new ClassFileImporter()
          .importPaths(
              Stream.of(
                      "ticket-domain",
                      "ticket-application",
                      "ticket-testkit",
                      "adapter-persistence",
                      "adapter-telegram",
                      "adapter-scheduler",
                      "telegram-sandbox",
                      "bootstrap")
                  .flatMap(ArchitectureTest::classFolders)
                  .toList());

  private static Stream<Path> classFolders(String module) {
    return Stream.of("classes", "test-classes")
        .map(folder -> Path.of("..", module, "target", folder))
        .filter(Files::isDirectory);
  }

  static Stream<Rule> codeRules() {
    return Stream.of(
            LayerRules.all(),
            AdapterRules.all(),
            UseCaseRules.all(),
            ShapeRules.all(),
            VendorRules.all(),
            CodeRules.all())
        .flatMap(List::stream);
  }

  static Stream<Rule> contractRules() {
    return ContractRules.all().stream();
  }

  static Stream<Rule> allRules() {
    return Stream.concat(codeRules(), contractRules());
  }

  @ParameterizedTest
  @MethodSource("codeRules")
  void the_code_keeps(Rule rule) {
    rule.of().apply(Packages.PRODUCTION).check(PRODUCTION);
  }

  @ParameterizedTest
  @MethodSource("contractRules")
  void the_ports_keep(Rule rule) {
    rule.of().apply(Packages.PRODUCTION).check(WITH_TESTS);
  }

  @Test
  void the_tests_never_sleep() {
    CodeRules.testsNeverSleep(Packages.PRODUCTION).check(WITH_TESTS);
  }

  static Stream<PlantedHouse> violations() {
    return allRules().flatMap(rule -> PlantedHouse.of(rule).stream()).filter(PlantedHouse::isViolation);
  }

  static Stream<PlantedHouse> allowed() {
    return allRules().flatMap(rule -> PlantedHouse.of(rule).stream()).filter(house -> !house.isViolation());
  }

  @ParameterizedTest
  @MethodSource("violations")
  void the_rule_rejects(PlantedHouse house) {
    assertThat(house.evaluate().hasViolation()).as("planted violation %s is rejected", house).isTrue();
  }

  @ParameterizedTest
  @MethodSource("allowed")
  void the_rule_lets_through(PlantedHouse house) {
    assertThat(house.evaluate().getFailureReport().getDetails()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("allRules")
  void a_violation_is_planted_against(Rule rule) {
    assertThat(PlantedHouse.of(rule)).anyMatch(PlantedHouse::isViolation);
  }

  @Test
  void each_plant_belongs_to_a_rule() {
    assertThat(PlantedHouse.rules())
        .containsExactlyInAnyOrderElementsOf(allRules().map(Rule::name).toList());
  }

  @Test
  void rules_have_names_of_their_own() {
    assertThat(allRules().map(Rule::name)).doesNotHaveDuplicates();
  }

  @Test
  void no_exception_outlives_its_reason() {
    assertThat(UseCaseRules.unusedEntrances(PRODUCTION, Packages.PRODUCTION)).isEmpty();
    assertThat(VendorRules.unusedLibraries(PRODUCTION, Packages.PRODUCTION)).isEmpty();
    assertThat(CodeRules.needlessPlaces(PRODUCTION, Packages.PRODUCTION)).isEmpty();
  }
}
