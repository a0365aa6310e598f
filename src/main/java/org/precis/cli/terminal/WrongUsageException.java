package org.precis.cli.terminal;

/** Ends a command that cannot be meant as it was typed. */
public final class WrongUsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public WrongUsageException(String message) {
    super(message);
  }
}
