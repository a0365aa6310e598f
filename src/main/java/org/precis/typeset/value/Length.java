package org.precis.typeset.value;

import java.util.List;

/**
 * A length in points that may depend on the size of a box (CSS Values 4). {@link #AUTO} stands for
 * {@code auto} and {@code none}, whose meaning the layout decides.
 */
public abstract class Length {

  /** No length is greater, in points, so that no sum of lengths loses its meaning: 3.5 km. */
  public static final double FARTHEST = 1e7;

  /** {@code auto}, {@code none} or {@code normal}. */
  public static final Length AUTO = keyword("auto");

  public static final Length ZERO = points(0);

  public static final Length MIN_CONTENT = keyword("min-content");
  public static final Length MAX_CONTENT = keyword("max-content");
  public static final Length FIT_CONTENT = keyword("fit-content");

  /** A word in place of a length; only the layout knows its size. */
  public static Length keyword(String word) {
    return new Length() {
      @Override
      public double of(double base) {
        throw new IllegalStateException(word + " has no size");
      }

      @Override
      public String toString() {
        return word;
      }
    };
  }

  /** A length that depends on nothing. */
  public static Length points(double points) {
    return linear(points, 0);
  }

  /** Points and a share of the base: {@code calc(100% - 4mm)} is -11.34 points and 1. */
  public static Length linear(double points, double share) {
    return new Linear(within(points), within(share));
  }

  /** What is no number counts as nothing (CSS Values 4, 10.9). */
  private static double within(double size) {
    return Double.isNaN(size) ? 0 : Math.max(-FARTHEST, Math.min(FARTHEST, size));
  }

  /** How lengths that depend on the base are combined. */
  public enum Operator {
    SUM,
    MIN,
    MAX;

    /** What it becomes where its terms change their sign. */
    public Operator reversed() {
      return this == MIN ? MAX : this == MAX ? MIN : SUM;
    }

    private double of(double a, double b) {
      return this == SUM ? a + b : this == MIN ? Math.min(a, b) : Math.max(a, b);
    }
  }

  /** A sum of lengths, or the least or greatest of them. */
  public static Length combined(Operator operator, List<Length> terms) {
    Length combined = new Combined(operator, List.copyOf(terms));
    return combined.isRelative() ? combined : points(combined.of(0));
  }

  /**
   * Its size in points.
   *
   * @param base what 100 % is, in points; NaN if that depends on the content
   */
  public abstract double of(double base);

  public boolean isAuto() {
    return this == AUTO;
  }

  /** Whether it is a word for a size of the content. */
  public boolean isOfContent() {
    return this == MIN_CONTENT || this == MAX_CONTENT || this == FIT_CONTENT;
  }

  /** Whether it depends on the base. */
  public boolean isRelative() {
    return false;
  }

  private static final class Linear extends Length {
    private final double points;
    private final double share;

    Linear(double points, double share) {
      this.points = points;
      this.share = share;
    }

    @Override
    public double of(double base) {
      return share == 0 ? points : Math.max(-FARTHEST, Math.min(FARTHEST, points + share * base));
    }

    @Override
    public boolean isRelative() {
      return share != 0;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Linear l && l.points == points && l.share == share;
    }

    @Override
    public int hashCode() {
      return Double.hashCode(points) * 31 + Double.hashCode(share);
    }

    @Override
    public String toString() {
      return share == 0 ? points + "pt" : points + "pt + " + share * 100 + "%";
    }
  }

  private static final class Combined extends Length {
    private final Operator operator;
    private final List<Length> terms;

    Combined(Operator operator, List<Length> terms) {
      this.operator = operator;
      this.terms = terms;
    }

    @Override
    public double of(double base) {
      double size = terms.get(0).of(base);
      for (int i = 1; i < terms.size(); i++) {
        size = operator.of(size, terms.get(i).of(base));
      }
      return size;
    }

    @Override
    public boolean isRelative() {
      for (Length term : terms) {
        if (term.isRelative()) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Combined c && c.operator == operator && c.terms.equals(terms);
    }

    @Override
    public int hashCode() {
      return terms.hashCode() * 3 + operator.ordinal();
    }

    @Override
    public String toString() {
      return operator + terms.toString();
    }
  }
}
