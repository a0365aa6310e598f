package org.precis.cli;

/** What is never printed, not even by mistake. */
record Secret(String text) {

  @Override
  public String toString() {
    return "…";
  }
}
