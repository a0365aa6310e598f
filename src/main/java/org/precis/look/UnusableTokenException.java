package org.precis.look;

/** A token that a sheet lacks, or whose value is not of its kind. */
public final class UnusableTokenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String token;
  private final String hint;

  UnusableTokenException(String token, String hint) {
    super("the token --" + token + " is missing or has no usable value");
    this.token = token;
    this.hint = hint;
  }

  /** Its name without the hyphens. */
  public String token() {
    return token;
  }

  /** What its author can do. */
  public String hint() {
    return hint;
  }
}
