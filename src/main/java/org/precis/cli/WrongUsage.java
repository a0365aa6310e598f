package org.precis.cli;

/** Ends a command that cannot be meant as it was typed. */
final class WrongUsage extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongUsage(String message) {
    super(message);
  }
}
