package org.precis.typeset.css;

import java.util.List;
import org.precis.typeset.document.Element;

/**
 * Conditions for one element, with what must stand around it (Selectors 4, 3.1).
 *
 * @param tag null for any
 * @param id null for any
 * @param conditions those that its tag, classes and id do not decide
 * @param combinator how it stands to {@code left}: {@code ' '}, {@code '>'}, {@code '+'} or {@code
 *     '~'}
 * @param left null if nothing is asked of other elements
 */
public record Compound(
    String tag,
    String id,
    List<String> classes,
    List<Condition> conditions,
    char combinator,
    Compound left) {

  /** A condition alone. */
  static Compound only(Condition condition) {
    return new Compound(null, null, List.of(), List.of(condition), ' ', null);
  }

  /** The same after another. */
  Compound after(Compound other) {
    return new Compound(tag, id, classes, conditions, combinator, other);
  }

  /** The same without what is before it, as it stands to that. */
  Compound alone(char stands) {
    return new Compound(tag, id, classes, conditions, stands, null);
  }

  /** Whether the element matches, and those around it. */
  public boolean matches(Element element) {
    return matchesKind(element.name(), element.classes(), element.attribute("id"))
        && matchesBeyondKind(element);
  }

  /** Whether an element with this tag, classes and id may match. */
  public boolean matchesKind(String name, List<String> names, String elementId) {
    if ((tag != null && !tag.equals(name)) || (id != null && !id.equals(elementId))) {
      return false;
    }
    for (int i = 0; i < classes.size(); i++) {
      if (!names.contains(classes.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether an element whose tag, classes and id match, matches in the rest. */
  public boolean matchesBeyondKind(Element element) {
    return meetsConditions(element) && matchesLeft(element);
  }

  /** Whether it asks more than the kinds of the element and of those around it. */
  public boolean asksBeyondKinds() {
    return !conditions.isEmpty() || asksSiblings();
  }

  /**
   * Whether the element meets the conditions, and those beside it what is asked of them; those
   * around it are not looked at.
   */
  public boolean meetsBeyondKind(Element element) {
    return meetsConditions(element) && (!asksSiblings() || matchesLeft(element));
  }

  private boolean asksSiblings() {
    return combinator == '+' || combinator == '~';
  }

  private boolean meetsConditions(Element element) {
    for (int i = 0; i < conditions.size(); i++) {
      if (!conditions.get(i).test(element)) {
        return false;
      }
    }
    return true;
  }

  private boolean matchesLeft(Element element) {
    return left == null || lookLeft(element) == Outcome.MATCHES;
  }

  /** What a look at an element tells of those farther away, so that they are not tried in vain. */
  private enum Outcome {
    MATCHES,
    FAILS_HERE,
    FAILS_FOR_SIBLINGS,
    FAILS_FOR_ALL
  }

  private Outcome look(Element element) {
    if (!matchesKind(element.name(), element.classes(), element.attribute("id"))
        || !meetsConditions(element)) {
      return Outcome.FAILS_HERE;
    }
    return left == null ? Outcome.MATCHES : lookLeft(element);
  }

  private Outcome lookLeft(Element element) {
    switch (combinator) {
      case '>' -> {
        if (element.parent() == null) {
          return Outcome.FAILS_FOR_ALL;
        }
        Outcome outcome = left.look(element.parent());
        return outcome == Outcome.MATCHES || outcome == Outcome.FAILS_FOR_ALL
            ? outcome
            : Outcome.FAILS_FOR_SIBLINGS;
      }
      case '+' -> {
        return element.previous() == null
            ? Outcome.FAILS_FOR_SIBLINGS
            : left.look(element.previous());
      }
      case '~' -> {
        for (Element e = element.previous(); e != null; e = e.previous()) {
          Outcome outcome = left.look(e);
          if (outcome != Outcome.FAILS_HERE) {
            return outcome;
          }
        }
        return Outcome.FAILS_FOR_SIBLINGS;
      }
      default -> {
        for (Element e = element.parent(); e != null; e = e.parent()) {
          Outcome outcome = left.look(e);
          if (outcome == Outcome.MATCHES || outcome == Outcome.FAILS_FOR_ALL) {
            return outcome;
          }
        }
        return Outcome.FAILS_FOR_ALL;
      }
    }
  }
}
