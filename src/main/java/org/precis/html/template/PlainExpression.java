package org.precis.html.template;

import java.util.List;
import java.util.Optional;
import org.thymeleaf.context.ITemplateContext;

/**
 * An expression of a template that only takes parts of what the page says, compares or joins them:
 * {@code b.head.title}, {@code !s.lead.isEmpty()}, {@code c.span > 1}, {@code 'plain ' + t.kind}.
 *
 * <p>It reaches nothing but the components and methods without arguments of records, and the sizes
 * of lists and texts: no class, no field, no constructor. Whatever it does not know is not plain.
 */
sealed interface PlainExpression {

  /**
   * The value, which is the one that OGNL finds.
   *
   * @throws NotPlainException if only OGNL knows
   */
  Object value(ITemplateContext variables);

  /** The expression, if it is written as a plain one. */
  static Optional<PlainExpression> parse(String text) {
    try {
      return Optional.of(new PlainExpressionParser(text).parse());
    } catch (NotPlainException other) {
      return Optional.empty();
    }
  }

  /** A text or a number as written. */
  record Literal(Object value) implements PlainExpression {
    @Override
    public Object value(ITemplateContext variables) {
      return value;
    }
  }

  /** What a template calls by a name. */
  record Variable(String name) implements PlainExpression {
    @Override
    public Object value(ITemplateContext variables) {
      return variables.getVariable(name);
    }
  }

  /** An element of a list. */
  record Element(PlainExpression list, int index) implements PlainExpression {
    @Override
    public Object value(ITemplateContext variables) {
      if (list.value(variables) instanceof List<?> elements && index < elements.size()) {
        return elements.get(index);
      }
      throw new NotPlainException();
    }
  }

  /** A property, or a method without arguments. */
  final class Part implements PlainExpression {

    private final PlainExpression whole;
    private final String name;
    private final boolean called;

    /** Found for the types met, which are few; threads may each find one. */
    private Found found;

    private record Found(RecordMember member, Found before) {}

    Part(PlainExpression whole, String name, boolean called) {
      this.whole = whole;
      this.name = name;
      this.called = called;
    }

    @Override
    public Object value(ITemplateContext variables) {
      Object target = whole.value(variables);
      if (target instanceof Record record) {
        return member(record.getClass()).of(record);
      }
      if (target instanceof List<?> list && name.equals("isEmpty")) {
        return list.isEmpty();
      }
      if (target instanceof List<?> list && name.equals("size")) {
        return list.size();
      }
      if (target instanceof String text && called && name.equals("isEmpty")) {
        return text.isEmpty();
      }
      throw new NotPlainException();
    }

    private RecordMember member(Class<?> type) {
      for (Found any = found; any != null; any = any.before) {
        if (any.member.type() == type) {
          return any.member;
        }
      }
      RecordMember member = RecordMember.of(type, name).orElseThrow(NotPlainException::new);
      found = new Found(member, found);
      return member;
    }
  }

  /** Whether a condition does not hold. */
  record Not(PlainExpression condition) implements PlainExpression {
    @Override
    public Object value(ITemplateContext variables) {
      return !holds(condition, variables);
    }
  }

  /** Whether both conditions hold. */
  record And(PlainExpression first, PlainExpression second) implements PlainExpression {
    @Override
    public Object value(ITemplateContext variables) {
      return holds(first, variables) && holds(second, variables);
    }
  }

  /** Whether one of the conditions holds. */
  record Or(PlainExpression first, PlainExpression second) implements PlainExpression {
    @Override
    public Object value(ITemplateContext variables) {
      return holds(first, variables) || holds(second, variables);
    }
  }

  /** Whether two texts are the same, or are not. */
  record Same(PlainExpression first, PlainExpression second, boolean same)
      implements PlainExpression {
    @Override
    public Object value(ITemplateContext variables) {
      return text(first, variables).equals(text(second, variables)) == same;
    }
  }

  /** Whether a whole number is greater than another. */
  record Greater(PlainExpression first, PlainExpression second) implements PlainExpression {
    @Override
    public Object value(ITemplateContext variables) {
      return number(first, variables) > number(second, variables);
    }
  }

  /** A text with what is joined to it. */
  record Joined(PlainExpression first, PlainExpression second) implements PlainExpression {
    @Override
    public Object value(ITemplateContext variables) {
      String text = text(first, variables);
      Object joined = second.value(variables);
      if (joined instanceof Record
          || joined instanceof String
          || joined instanceof Integer
          || joined instanceof Character) {
        return text + joined;
      }
      throw new NotPlainException();
    }
  }

  /** Whether a text contains another, as Thymeleaf's {@code #strings} says. */
  record Contains(PlainExpression whole, PlainExpression part) implements PlainExpression {
    @Override
    public Object value(ITemplateContext variables) {
      return text(whole, variables).contains(text(part, variables));
    }
  }

  private static boolean holds(PlainExpression condition, ITemplateContext variables) {
    if (condition.value(variables) instanceof Boolean holds) {
      return holds;
    }
    throw new NotPlainException();
  }

  private static String text(PlainExpression expression, ITemplateContext variables) {
    if (expression.value(variables) instanceof String text) {
      return text;
    }
    throw new NotPlainException();
  }

  private static int number(PlainExpression expression, ITemplateContext variables) {
    if (expression.value(variables) instanceof Integer number) {
      return number;
    }
    throw new NotPlainException();
  }

  /** Says that an expression is OGNL's. */
  final class NotPlainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPlainException() {
      super("not a plain expression", null, false, false);
    }
  }
}
