package io.supportbot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells the kinds of types of an application apart by their shape: use cases, ports, services and the values that go between them.
///
/// @param house whose application it is
record ApplicationTypes(Packages house) {
  /// `TakeTicket`: a verb and the rest, which may be empty.
  private static final Pattern PHRASE = Pattern.compile("(\\p{Upper}\\p{Lower}+)(.*)");

  boolean has(JavaClass type) {
    return house.has("application", type) && !Packages.isTest(type);
  }

  /// An interface with one thing to do, `TakeTicket`, which the application does itself, in `TakingTicket`.
  boolean isUseCase(JavaClass type) {
    return has(type)
        && isOpenInterface(type)
        && type.getMethods().stream().filter(ApplicationTypes::isAbstract).count() == 1
        && type.getSubclasses().stream().anyMatch(sub -> isService(sub) && isDoing(type, sub));
  }

  /// A use case, or its command, its result or another type nested in it.
  boolean belongsToUseCase(JavaClass type) {
    return isUseCase(type) || type.getEnclosingClass().map(this::belongsToUseCase).orElse(false);
  }

  /// An interface that the application leaves to others. A sealed one is a value, and one that the application implements is its own matter.
  boolean isPort(JavaClass type) {
    return has(type)
        && isOpenInterface(type)
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && !isDoneInside(type)
        && (type.isTopLevelClass() || type.getSubclasses().stream().anyMatch(this::isOutside));
  }

  /// An interface that a service of the application implements: a use case, or a seam between two of its rooms.
  boolean isDoneInside(JavaClass type) {
    return has(type) && type.isInterface() && type.getSubclasses().stream().anyMatch(this::isService);
  }

  /// A class that does something: an engine, a rule or the implementation of a use case.
  boolean isService(JavaClass type) {
    return has(type)
        && !type.isInterface()
        && !type.isAnonymousClass()
        && !type.isAssignableTo(Throwable.class)
        && !isValue(type)
        && type.getEnclosingClass().map(outer -> !isValue(outer)).orElse(true);
  }

  static boolean isValue(JavaClass type) {
    return type.isRecord() || type.isEnum() || isSealed(type);
  }

  static boolean isSealed(JavaClass type) {
    return type.isInterface() && type.reflect().isSealed();
  }

  /// All values of the application that whoever calls or implements these types gets into the hands: what their methods take and
  /// return, and what is in that.
  Set<JavaClass> valuesIn(Collection<JavaClass> types) {
    Set<JavaClass> values = new HashSet<>();
    Deque<JavaClass> open = new ArrayDeque<>(types);
    while (!open.isEmpty()) {
      JavaClass next = open.remove();
      Stream.concat(mentioned(next), isSealed(next) ? next.getSubclasses().stream() : Stream.of())
          .map(JavaClass::getBaseComponentType)
          .filter(type -> has(type) && isValue(type))
          .filter(values::add)
          .forEach(open::add);
    }
    return values;
  }

  private static Stream<JavaClass> mentioned(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(
            method ->
                Stream.concat(
                    method.getReturnType().getAllInvolvedRawTypes().stream(),
                    method.getParameterTypes().stream()
                        .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream())));
  }

  private boolean isOutside(JavaClass type) {
    return house.has("adapter", type) || house.has("bootstrap", type);
  }

  private static boolean isOpenInterface(JavaClass type) {
    return type.isInterface() && !type.isAnnotation() && !isSealed(type);
  }

  private static boolean isAbstract(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.ABSTRACT);
  }

  private static boolean isDoing(JavaClass useCase, JavaClass service) {
    Matcher asked = PHRASE.matcher(useCase.getSimpleName());
    Matcher doing = PHRASE.matcher(service.getSimpleName());
    return asked.matches()
        && doing.matches()
        && doing.group(1).endsWith("ing")
        && asked.group(2).equals(doing.group(2));
  }
}
