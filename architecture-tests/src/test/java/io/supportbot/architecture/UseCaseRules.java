package io.supportbot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What adapters see of the core: use cases on the way in, ports on the way out.
final class UseCaseRules {
  /// The adapter that only stores. All others have people, programs or the clock behind them.
  private static final String STORE = "adapter.persistence";

  /// The rooms of other adapters that are on the way out alone.
  private static final List<String> WAYS_OUT =
      List.of(
          "adapter.telegram.client",
          "adapter.telegram.keyboard",
          "adapter.telegram.outgoing",
          "adapter.telegram.text");

  /// What a package on the way in sees of the application besides use cases, each for a reason (ADR 0008).
  static final List<Entrance> ENTRANCES =
      List.of(
          new Entrance(
              "task.Tasks",
              "lends the watch over the embedded server its time and threads; knows nothing of the desk",
              "adapter.persistence.database"),
          new Entrance("intake.Intake", "takes over what was fetched", "adapter.telegram"),
          new Entrance("intake.UpdateHandler", "is implemented here", "adapter.telegram"),
          new Entrance(
              "delivery.Channel",
              "is implemented here",
              "adapter.telegram",
              "adapter.telegram.outgoing"),
          new Entrance(
              "delivery.Deliveries",
              "posts what a screen says with the change that it says it of",
              "adapter.telegram",
              "adapter.telegram.outgoing"),
          new Entrance(
              "transaction.Ids",
              "names a delivery before it is posted",
              "adapter.telegram",
              "adapter.telegram.outgoing"),
          new Entrance(
              "delivery.ConversationMoves",
              "only a channel learns that a group has a new address",
              "adapter.telegram",
              "adapter.telegram.chat"),
          new Entrance(
              "delivery.PostedMessages",
              "says of which ticket a message or a topic is that somebody answers, edits or writes in",
              "adapter.telegram",
              "adapter.telegram.chat"),
          new Entrance(
              "desk.Desk",
              "the categories, limits and zone that a screen shows; never blocks, changes nothing",
              "adapter.telegram",
              "adapter.telegram.customer",
              "adapter.telegram.staff"),
          new Entrance(
              "transaction.StoreUnavailableException",
              "what is not stored stays with Telegram",
              "adapter.telegram.updates"),
          new Entrance(
              "logging.WithoutMessages",
              "how failures are logged without what people wrote",
              "adapter.telegram.updates"));

  /// @param type a type of the application, named from `application` on
  /// @param why what it is needed for
  /// @param rooms the packages that may see it, without those below them
  record Entrance(String type, String why, Set<String> rooms) {
    Entrance(String type, String why, String... rooms) {
      this(type, why, Set.of(rooms));
    }

    boolean is(JavaClass other, Packages house) {
      return house.place("application." + type).test(other);
    }
  }

  private UseCaseRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("inboundsees", UseCaseRules::inboundSeesUseCases),
        new Rule("outboundcalls", UseCaseRules::outboundNeverCallsUseCases));
  }

  private static ArchRule inboundSeesUseCases(Packages house) {
    return classes()
        .that()
        .resideInAPackage(house.adapters())
        .and()
        .resideOutsideOfPackage(house.root() + "." + STORE + "..")
        .should(new SeeUseCases(house))
        .because("who asks the desk for something knows what can be asked, and nothing of how it is done or stored");
  }

  private static ArchRule outboundNeverCallsUseCases(Packages house) {
    ApplicationTypes types = new ApplicationTypes(house);
    return classes()
        .that(
            describe(
                "are on the way out alone",
                type ->
                    house.has(STORE, type)
                        || WAYS_OUT.stream().anyMatch(room -> house.has(room, type))))
        .should(
            new ArchCondition<JavaClass>("know no use case, and a store no engine either") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                  JavaClass target = dependency.getTargetClass().getBaseComponentType();
                  if (types.belongsToUseCase(target)
                      || types.isDoneInside(target)
                      || (types.isService(target)
                          && house.has(STORE, item)
                          && !isEntranceOf(house.room(item), target, house))) {
                    events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                  }
                }
              }
            })
        .because("an outbound adapter serves the core and never drives it");
  }

  private static boolean isEntranceOf(String room, JavaClass target, Packages house) {
    return ENTRANCES.stream()
        .anyMatch(entrance -> entrance.rooms().contains(room) && entrance.is(target, house));
  }

  /// Exceptions in [#ENTRANCES] that no code makes use of, so that none outlives its reason.
  static Stream<String> unusedEntrances(Collection<JavaClass> classes, Packages house) {
    return ENTRANCES.stream()
        .flatMap(
            entrance ->
                entrance.rooms().stream()
                    .filter(
                        room ->
                            classes.stream()
                                .filter(type -> house.room(type).equals(room))
                                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                                .noneMatch(to -> entrance.is(to.getTargetClass(), house)))
                    .map(room -> entrance.type() + " in " + room));
  }

  /// A whitelist. Values are let through where a use case or an entrance that the adapters really use hands them over.
  private static final class SeeUseCases extends ArchCondition<JavaClass> {
    private final Packages house;
    private final ApplicationTypes types;
    private Set<JavaClass> values = Set.of();

    SeeUseCases(Packages house) {
      super("see only use cases, what goes in and out of them, the domain and what is named for them");
      this.house = house;
      this.types = new ApplicationTypes(house);
    }

    @Override
    public void init(Collection<JavaClass> adapters) {
      Set<JavaClass> asked = new HashSet<>();
      adapters.stream()
          .flatMap(SeeUseCases::seenBy)
          .map(Dependency::getTargetClass)
          .filter(type -> types.belongsToUseCase(type) || isEntranceOfSomebody(type))
          .forEach(asked::add);
      values = types.valuesIn(asked);
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
      seenBy(item)
          .filter(dependency -> !isAllowed(item, dependency.getTargetClass().getBaseComponentType()))
          .forEach(
              dependency ->
                  events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
    }

    private static Stream<Dependency> seenBy(JavaClass item) {
      return item.getDirectDependenciesFromSelf().stream();
    }

    private boolean isAllowed(JavaClass item, JavaClass target) {
      return !house.owns(target)
          || house.adapterOf(item).equals(house.adapterOf(target))
          || house.has("domain", target)
          || types.belongsToUseCase(target)
          || values.contains(target)
          || isEntranceOf(house.room(item), target, house);
    }

    private boolean isEntranceOfSomebody(JavaClass target) {
      return ENTRANCES.stream().anyMatch(entrance -> entrance.is(target, house));
    }
  }
}
