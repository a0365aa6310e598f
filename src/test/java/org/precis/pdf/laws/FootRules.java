package org.precis.pdf.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.precis.pdf.laws.Paint.Painted;

/** No rule stands alone at the foot of a page: whatever it opens stands below it. */
public final class FootRules {

  /** Further below the last line than this, a rule does not close what is above it. */
  private static final double CLOSES = 4.5;

  private static final double RULE_WIDTH = 20;
  private static final double RULE_HEIGHT = 3;

  private FootRules() {}

  /** Each law that is broken; empty where all hold. */
  public static List<String> broken(TaggedPdf pdf, List<Painted> painted) {
    List<String> broken = new ArrayList<>();
    for (int page = 1; page <= pdf.pages(); page++) {
      double lowest = lowestLine(pdf, page);
      for (Painted rule : painted) {
        if (rule.page() == page && isRule(rule) && rule.top() > lowest + CLOSES) {
          broken.add(
              String.format(
                  Locale.ROOT,
                  "page %d: a rule at %.1f mm, the last line at %.1f",
                  page,
                  rule.top(),
                  lowest));
        }
      }
    }
    return broken;
  }

  private static double lowestLine(TaggedPdf pdf, int page) {
    return pdf.runs().stream()
        .filter(run -> run.page() == page && run.isContent() && !run.isBlank())
        .mapToDouble(Run::bottom)
        .max()
        .orElse(0);
  }

  private static boolean isRule(Painted shape) {
    return shape.kind() != Paint.Kind.GLYPH
        && shape.right() - shape.left() > RULE_WIDTH
        && shape.bottom() - shape.top() < RULE_HEIGHT;
  }
}
