package org.precis.html.template;

/** An expression of a template that has no value, with the part of it that is at fault. */
final class UnusableExpressionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String expression;
  private final int offset;
  private final int length;
  private final String hint;

  /**
   * @param expression as written, without its braces
   * @param offset where in it the part begins
   * @param length of the part
   */
  UnusableExpressionException(
      String expression, int offset, int length, String said, String hint, Throwable cause) {
    super(said, cause);
    this.expression = expression;
    this.offset = offset;
    this.length = length;
    this.hint = hint;
  }

  String expression() {
    return expression;
  }

  int offset() {
    return offset;
  }

  int length() {
    return length;
  }

  String hint() {
    return hint;
  }
}
