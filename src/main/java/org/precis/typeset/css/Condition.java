package org.precis.typeset.css;

import java.util.List;
import java.util.Locale;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.Node;
import org.precis.typeset.document.Text;

/** A condition of a selector that an element's tag, classes and id do not decide. */
sealed interface Condition {

  boolean test(Element element);

  /** Conditions without arguments. */
  enum Simple implements Condition {
    ROOT {
      @Override
      public boolean test(Element element) {
        return element.parent() == null;
      }
    },
    EMPTY {
      @Override
      public boolean test(Element element) {
        for (Node child : element.children()) {
          if (child instanceof Element || (child instanceof Text t && !t.data().isEmpty())) {
            return false;
          }
        }
        return true;
      }
    },
    LINK {
      @Override
      public boolean test(Element element) {
        return element.name().equals("a") && element.has("href");
      }
    },
    /** What only happens on a screen. */
    NEVER {
      @Override
      public boolean test(Element element) {
        return false;
      }
    }
  }

  /** How the value of an attribute compares. */
  enum Operator {
    PRESENT,
    EQUAL,
    WORD,
    LANGUAGE,
    PREFIX,
    SUFFIX,
    PART
  }

  /** A condition on an attribute. */
  record Attribute(String name, Operator operator, String value, boolean anyCase)
      implements Condition {
    @Override
    public boolean test(Element element) {
      String actual = element.attribute(name);
      if (actual == null || operator == Operator.PRESENT) {
        return actual != null;
      }
      String wanted = value;
      if (anyCase) {
        actual = actual.toLowerCase(Locale.ROOT);
        wanted = wanted.toLowerCase(Locale.ROOT);
      }
      return switch (operator) {
        case EQUAL -> actual.equals(wanted);
        case WORD -> !wanted.isEmpty() && List.of(actual.split("\\s+")).contains(wanted);
        case LANGUAGE -> actual.equals(wanted) || actual.startsWith(wanted + "-");
        case PREFIX -> !wanted.isEmpty() && actual.startsWith(wanted);
        case SUFFIX -> !wanted.isEmpty() && actual.endsWith(wanted);
        case PART -> !wanted.isEmpty() && actual.contains(wanted);
        case PRESENT -> true;
      };
    }
  }

  /**
   * A condition on the element's number among its siblings: {@code step * n + first} for some n
   * from 0.
   *
   * @param of what is counted, of which it must be one; empty for all
   */
  record Nth(int step, int first, boolean fromEnd, boolean sameName, List<Compound> of)
      implements Condition {
    @Override
    public boolean test(Element element) {
      if (!isCounted(element)) {
        return false;
      }
      int distance = number(element) - first;
      return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0;
    }

    private int number(Element element) {
      if (!sameName && of.isEmpty()) {
        return fromEnd && element.parent() != null
            ? element.parent().last().number() - element.number() + 1
            : fromEnd ? 1 : element.number();
      }
      int number = 1;
      Element e = fromEnd ? element.next() : element.previous();
      while (e != null) {
        number += (!sameName || e.name().equals(element.name())) && isCounted(e) ? 1 : 0;
        e = fromEnd ? e.next() : e.previous();
      }
      return number;
    }

    private boolean isCounted(Element element) {
      return of.isEmpty() || anyMatches(of, element);
    }
  }

  /** Whether one of the selectors matches an element. */
  private static boolean anyMatches(List<Compound> selectors, Element element) {
    for (Compound selector : selectors) {
      if (selector.matches(element)) {
        return true;
      }
    }
    return false;
  }

  /** The element itself. */
  record Same(Element element) implements Condition {
    @Override
    public boolean test(Element other) {
      return other == element;
    }
  }

  /** Whether something stands in the element, or after it, to which it is as one of these says. */
  record Has(List<Relative> relatives) implements Condition {
    @Override
    public boolean test(Element element) {
      for (Relative relative : relatives) {
        if (relative.isFrom(element)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A selector that begins at an element (Selectors 4, 17.2).
   *
   * @param steps from there on, each with how it stands to the one before
   */
  record Relative(List<Compound> steps) {

    boolean isFrom(Element element) {
      Compound subject = Compound.only(new Same(element));
      for (Compound step : steps) {
        subject = step.after(subject);
      }
      char first = steps.get(0).combinator();
      if (first == ' ' || first == '>') {
        return isIn(element, subject);
      }
      for (Element e = element.next(); e != null; e = e.next()) {
        if (subject.matches(e) || steps.size() > 1 && isIn(e, subject)) {
          return true;
        }
      }
      return false;
    }

    private static boolean isIn(Element element, Compound subject) {
      for (Node node : element.children()) {
        if (node instanceof Element child && (subject.matches(child) || isIn(child, subject))) {
          return true;
        }
      }
      return false;
    }
  }

  /** Whether one of the selectors matches, or none of them. */
  final class Any implements Condition {
    private final List<Compound> selectors;
    private final boolean negated;

    /** Whether elements keep the answer, as those in selectors in selectors are asked for often. */
    private final boolean remembers;

    Any(List<Compound> selectors, boolean negated) {
      this.selectors = selectors;
      this.negated = negated;
      remembers = asksFurther(selectors);
    }

    @Override
    public boolean test(Element element) {
      return remembers ? element.answer(this, this::matches) : matches(element);
    }

    private boolean matches(Element element) {
      return anyMatches(selectors, element) != negated;
    }

    /** Whether one of the selectors has others in it. */
    private static boolean asksFurther(List<Compound> selectors) {
      for (Compound selector : selectors) {
        for (Compound part = selector; part != null; part = part.left()) {
          for (Condition condition : part.conditions()) {
            if (condition instanceof Any
                || condition instanceof Has
                || condition instanceof Nth nth && !nth.of().isEmpty()) {
              return true;
            }
          }
        }
      }
      return false;
    }
  }

  /** The language of the element begins with one of these. */
  record Language(List<String> ranges) implements Condition {
    @Override
    public boolean test(Element element) {
      String language = null;
      for (Element e = element; e != null && language == null; e = e.parent()) {
        language = e.attribute("lang");
        if (language == null) {
          language = e.attribute("xml:lang");
        }
      }
      if (language == null || language.isEmpty()) {
        return false;
      }
      String actual = language.toLowerCase(Locale.ROOT);
      for (String range : ranges) {
        if (actual.equals(range) || actual.startsWith(range + "-")) {
          return true;
        }
      }
      return false;
    }
  }
}
