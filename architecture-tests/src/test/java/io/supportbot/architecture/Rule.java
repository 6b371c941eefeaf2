package io.supportbot.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/// One rule of the house.
///
/// @param name also the name of the package below `planted` with the houses that break it
/// @param of the rule for a house with these package names
record Rule(String name, Function<Packages, ArchRule> of) {
  @Override
  public String toString() {
    return name;
  }
}
