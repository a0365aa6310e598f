package org.precis.html.template;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Optional;
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
