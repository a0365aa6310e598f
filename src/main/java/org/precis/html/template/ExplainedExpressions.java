package org.precis.html.template;

import java.util.Optional;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates the expressions of templates, and says in the words of their authors why one has no
 * value: which name in it is unknown, and which one may be meant.
 */
final class ExplainedExpressions implements IStandardVariableExpressionEvaluator {

  private static final String HOW =
      "join names of docs/template-names.md and texts in '…' with + == != > and or !";

  private final IStandardVariableExpressionEvaluator evaluator;

  ExplainedExpressions(IStandardVariableExpressionEvaluator evaluator) {
    this.evaluator = evaluator;
  }

  @Override
  public Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext how) {
    String written = expression.getExpression();
    Object value;
    try {
      value = evaluator.evaluate(context, expression, how);
    } catch (TemplateProcessingException e) {
      throw fault(context, written, e)
          .orElseGet(
              () ->
                  new UnusableExpressionException(
                      written, 0, written.length(), "'" + written + "' has no value", HOW, e));
    }
    // A name that nothing has is null and no fault: it would be printed as ""
    if (value == null) {
      fault(context, written, null)
          .ifPresent(
              fault -> {
                throw fault;
              });
    }
    return value;
  }

  private static Optional<UnusableExpressionException> fault(
      IExpressionContext context, String expression, Throwable cause) {
    return context instanceof ITemplateContext variables
        ? new UnknownName(expression, variables).found(cause)
        : Optional.empty();
  }
}
