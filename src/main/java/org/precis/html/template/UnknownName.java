package org.precis.html.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.diagnostic.NearestName;
import org.precis.html.template.PlainExpression.NotPlainException;
import org.thymeleaf.context.ITemplateContext;

/** The first name in an expression of a template that stands for nothing. */
final class UnknownName {

  /** A text, or a path of names; what an expression calls or puts in braces is not looked into. */
  private static final Pattern TEXT_OR_PATH =
      Pattern.compile(
          "'[^']*'|(?<![\\w.#@}\\])])([a-zA-Z_]\\w*+)((?:\\.[a-zA-Z_]\\w*+(?:\\(\\))?|\\[\\d{1,9}])*+)(?!\\()");

  private static final Pattern PART = Pattern.compile("\\.(\\w+)|\\[(\\d{1,9})]");

  private static final Set<String> OF_LISTS = Set.of("empty", "isEmpty", "size");

  /** A value that only OGNL finds. */
  private static final Object UNKNOWN = new Object();

  private final String expression;
  private final ITemplateContext variables;

  UnknownName(String expression, ITemplateContext variables) {
    this.expression = expression;
    this.variables = variables;
  }

  /**
   * The fault of the name.
   *
   * @param cause why the expression has no value, or null
   */
  Optional<UnusableExpressionException> found(Throwable cause) {
    int braces = expression.indexOf('{');
    Matcher path = TEXT_OR_PATH.matcher(expression);
    path.region(0, braces < 0 ? expression.length() : braces);
    while (path.find()) {
      String name = path.group(1);
      if (name != null && !PlainExpressionParser.RESERVED.contains(name)) {
        UnusableExpressionException fault = inPath(name, path.start(1), path.end(), cause);
        if (fault != null) {
          return Optional.of(fault);
        }
      }
    }
    return Optional.empty();
  }

  /** The fault of the first part of a path that stands for nothing; null if there is none. */
  private UnusableExpressionException inPath(String name, int start, int end, Throwable cause) {
    if (!variables.containsVariable(name)) {
      String hint = NearestName.hint(name, names());
      return fault(start, name.length(), "unknown name '" + name + "'", hint, cause);
    }
    Object value = variables.getVariable(name);
    Matcher part = PART.matcher(expression).region(start + name.length(), end);
    while (part.find()) {
      Step step = step(expression.substring(start, part.start()), value, part);
      if (!step.said.isEmpty()) {
        int group = part.group(1) == null ? 2 : 1;
        int length = part.end(group) - part.start(group);
        return fault(part.start(group), length, step.said, step.hint, cause);
      }
      value = step.value;
      if (value == UNKNOWN) {
        return null;
      }
    }
    return null;
  }

  /** A part of a value, or what is said where it has none. */
  private record Step(Object value, String said, String hint) {}

  private static Step step(String whole, Object value, Matcher part) {
    String quoted = "'" + whole + "'";
    String name = part.group(1);
    if (value == null) {
      return new Step(null, quoted + " has no value here", "ask for it with th:if first");
    }
    if (value instanceof List<?> list && name == null) {
      int index = Integer.parseInt(part.group(2));
      String said = quoted + " has no element " + index + ": it has " + list.size();
      return index < list.size()
          ? new Step(list.get(index), "", "")
          : new Step(null, said, "the first element is 0");
    }
    if (value instanceof List<?> && !OF_LISTS.contains(name)) {
      String hint = "write th:each=\"one : ${" + whole + "}\", and then ${one." + name + "}";
      return new Step(null, quoted + " is a list, and has no '" + name + "'", hint);
    }
    if (value instanceof Record record && name != null) {
      return RecordMember.of(record.getClass(), name)
          .map(member -> new Step(of(member, record), "", ""))
          .orElseGet(
              () -> {
                String hint = NearestName.hint(name, RecordMember.names(record.getClass()));
                return new Step(null, quoted + " has no '" + name + "'", hint);
              });
    }
    return new Step(UNKNOWN, "", "");
  }

  private static Object of(RecordMember member, Record record) {
    try {
      return member.of(record);
    } catch (NotPlainException thrown) {
      return UNKNOWN;
    }
  }

  private UnusableExpressionException fault(
      int at, int length, String said, String hint, Throwable cause) {
    return new UnusableExpressionException(expression, at, length, said, hint, cause);
  }

  /** What the template calls by a name here, but for what the engine adds to loops. */
  private Set<String> names() {
    return variables.getVariableNames().stream()
        .filter(name -> !name.endsWith("Stat") && !name.equals(WordResolver.WORDS))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
