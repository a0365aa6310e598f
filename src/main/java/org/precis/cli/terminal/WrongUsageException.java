package org.precis.cli.terminal;

/** The command line makes no sense; the message is for the user. */
public final class WrongUsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public WrongUsageException(String message) {
    super(message);
  }
}
