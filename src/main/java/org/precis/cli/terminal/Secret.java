package org.precis.cli.terminal;

/** A text that is never printed, not even by mistake. */
public record Secret(String text) {

  @Override
  public String toString() {
    return "…";
  }
}
