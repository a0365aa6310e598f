package org.precis.html.template;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.VariableExpression;

/**
 * Evaluates the expressions of templates: the plain ones, of which nearly all are ({@link
 * PlainExpression}), and the others as Thymeleaf does, in OGNL. A plain expression has the value
 * that it has in OGNL; where it has none, OGNL says why. The standard template has only plain ones,
 * which spares every briefing the start of OGNL.
 */
final class PlainExpressions implements IStandardVariableExpressionEvaluator {

  /** Loaded with the first expression that is not plain. */
  private static final class Ognl {
    static final IStandardVariableExpressionEvaluator EVALUATOR =
        new OGNLVariableExpressionEvaluator(true);
  }

  @Override
  public Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext how) {
    if (context instanceof ITemplateContext template
        && expression instanceof VariableExpression variable
        && !how.getPerformTypeConversion()) {
      PlainExpression plain = plain(variable);
      if (plain != null) {
        try {
          return plain.value(template);
        } catch (PlainExpression.NotPlainException other) {
          // OGNL replaces what is kept, and is asked at once from then on
          return Ognl.EVALUATOR.evaluate(context, expression, how);
        }
      }
    }
    return Ognl.EVALUATOR.evaluate(context, expression, how);
  }

  /** What the expression was parsed to before or is now; null if it is OGNL's. */
  private static PlainExpression plain(VariableExpression variable) {
    Object kept = variable.getCachedExpression();
    if (kept == null) {
      kept = PlainExpression.parse(variable.getExpression()).orElse(null);
      variable.setCachedExpression(kept);
    }
    return kept instanceof PlainExpression plain ? plain : null;
  }
}
