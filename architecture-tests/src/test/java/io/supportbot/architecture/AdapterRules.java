package io.supportbot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/// What an adapter shows, and to whom. Why not simply "nothing but module and config" is told in ADR 0007.
final class AdapterRules {
  private AdapterRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("strangeradapters", AdapterRules::adaptersDoNotKnowEachOther),
        new Rule("adapterinsides", AdapterRules::roomsAreClosed),
        new Rule("publictypes", AdapterRules::nothingIsPublicByAccident));
  }

  private static ArchRule adaptersDoNotKnowEachOther(Packages house) {
    return slices()
        .matching(house.root() + ".adapter.(*)..")
        .should()
        .notDependOnEachOther()
        .because("an adapter can be added or removed without a change to another");
  }

  private static ArchRule roomsAreClosed(Packages house) {
    return classes()
        .that()
        .resideInAPackage(house.all())
        .should(
            new ArchCondition<JavaClass>("not know a room of an adapter that is not theirs") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                  JavaClass target = dependency.getTargetClass().getBaseComponentType();
                  if (isInARoom(target, house)
                      && !house.adapterOf(item).equals(house.adapterOf(target))) {
                    events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                  }
                }
              }
            })
        .because("an adapter's rooms are its own; its root package offers module, config and lifecycle");
  }

  private static boolean isInARoom(JavaClass type, Packages house) {
    return house.adapterOf(type).filter(adapter -> !isRoot(type, house)).isPresent();
  }

  private static boolean isRoot(JavaClass type, Packages house) {
    return house.adapterOf(type).filter(house.room(type)::equals).isPresent();
  }

  private static ArchRule nothingIsPublicByAccident(Packages house) {
    return classes()
        .that()
        .resideInAPackage(house.adapters())
        .and()
        .resideOutsideOfPackage(house.generated())
        .and(describe("are public by choice", AdapterRules::isPublicByChoice))
        .should(
            new ArchCondition<JavaClass>("be used by another package that may see them") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                boolean used =
                    Stream.concat(namedBy(item), handledBy(item))
                        .anyMatch(user -> isLetIn(user, item, house));
                events.add(
                    new SimpleConditionEvent(
                        item,
                        used,
                        item.getName()
                            + " is public, but no other package of its adapter uses it"
                            + (isRoot(item, house) ? ", nor does bootstrap" : "")));
              }
            })
        .because("what is not public can be changed without a look around");
  }

  /// Members of an interface are public whether one wants it or not, and inside a type that cannot be reached `public` says nothing.
  private static boolean isPublicByChoice(JavaClass type) {
    return isReachable(type) && !type.getEnclosingClass().map(JavaClass::isInterface).orElse(false);
  }

  private static boolean isReachable(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(AdapterRules::isReachable).orElse(true);
  }

  /// Who names the type, or what is nested in it, which nobody reaches without it.
  private static Stream<JavaClass> namedBy(JavaClass type) {
    Stream<JavaClass> nested =
        type.getPackage().getClasses().stream()
            .filter(other -> other.getName().startsWith(type.getName() + "$"));
    return Stream.concat(Stream.of(type), nested)
        .flatMap(part -> part.getDirectDependenciesToSelf().stream())
        .map(Dependency::getOriginClass);
  }

  /// Who passes the type on without naming it, such as a lambda to a method or the answer of one method to another.
  private static Stream<JavaClass> handledBy(JavaClass type) {
    Stream<JavaCodeUnit> taking =
        Stream.concat(
            type.getMethodsWithParameterTypeOfSelf().stream(),
            type.getConstructorsWithParameterTypeOfSelf().stream());
    return Stream.concat(taking, type.getMethodsWithReturnTypeOfSelf().stream())
        .flatMap(member -> member.getAccessesToSelf().stream())
        .map(JavaAccess::getOriginOwner);
  }

  private static boolean isLetIn(JavaClass user, JavaClass type, Packages house) {
    boolean fromAnotherRoom =
        house.adapterOf(user).equals(house.adapterOf(type))
            && !user.getPackageName().equals(type.getPackageName());
    return fromAnotherRoom || (isRoot(type, house) && house.has("bootstrap", user));
  }
}
