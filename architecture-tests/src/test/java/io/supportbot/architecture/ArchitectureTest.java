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

/// Holds every rule against the real code, and against the planted package of the same name that breaks it.
class ArchitectureTest {
  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("io.supportbot");

  /// With the tests of the modules, which say which contracts are run.
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
                      "bootstrap")
                  .flatMap(ArchitectureTest::classFolders)
                  .toList());

  private static Stream<Path> classFolders(String module) {
    return Stream.of("classes", "test-classes")
        .map(folder -> Path.of("..", module, "target", folder))
        .filter(Files::isDirectory);
  }

  static Stream<Rule> codeRules() {
    return Stream.of(LayerRules.all(), ShapeRules.all(), VendorRules.all(), CodeRules.all())
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

  @ParameterizedTest
  @MethodSource("allRules")
  void a_planted_violation_is_rejected_by(Rule rule) {
    Packages planted = new Packages("planted." + rule.name());
    JavaClasses classes = new ClassFileImporter().importPackages(planted.root());

    var result = rule.of().apply(planted).evaluate(classes);

    assertThat(result.hasViolation()).as("planted violation of %s is rejected", rule).isTrue();
  }

  @Test
  void rules_have_names_of_their_own() {
    assertThat(allRules().map(Rule::name)).doesNotHaveDuplicates();
  }
}
