package org.precis.html.template;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.html.template.PlainExpression.NotPlainException;

/** A component of a type of records, or a method of theirs without arguments. */
record RecordMember(Class<?> type, MethodHandle handle) {

  private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

  /** The public one of this name, if there is one. */
  static Optional<RecordMember> of(Class<?> type, String name) {
    try {
      Method method = type.getMethod(name);
      MethodHandle handle = MethodHandles.publicLookup().unreflect(method).asType(ANY);
      return method.getDeclaringClass() == Object.class || method.getReturnType() == void.class
          ? Optional.empty()
          : Optional.of(new RecordMember(type, handle));
    } catch (ReflectiveOperationException missing) {
      return Optional.empty();
    }
  }

  /** The names of all, as docs/template-names.md lists them: methods with parentheses. */
  static List<String> names(Class<?> type) {
    List<String> components =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    Stream<String> methods =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getDeclaringClass() == type)
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .map(Method::getName)
            .filter(name -> !components.contains(name))
            .filter(name -> !name.equals("toString") && !name.equals("hashCode"))
            .sorted()
            .map(name -> name + "()");
    return Stream.concat(components.stream(), methods).toList();
  }

  /**
   * Its value in this record.
   *
   * @throws NotPlainException if the record does not give it
   */
  Object of(Record record) {
    try {
      return (Object) handle.invokeExact((Object) record);
    } catch (Throwable thrown) {
      throw new NotPlainException();
    }
  }
}
