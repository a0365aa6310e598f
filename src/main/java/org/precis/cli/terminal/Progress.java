package org.precis.cli.terminal;

/**
 * The progress line of a batch: how many packs are done. Nothing without a terminal, or for one
 * pack.
 */
public final class Progress {

  private static final int WIDTH = 20;
  private static final String ERASE = "\r\u001b[K";

  private final Terminal terminal;
  private boolean shown;

  public Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  public void show(int done, int packs) {
    if (terminal.interactive() && packs > 1 && done < packs) {
      int full = WIDTH * done / packs;
      String bar = "=".repeat(full) + " ".repeat(WIDTH - full);
      terminal.err().print(ERASE + "[" + bar + "] " + done + " of " + packs + " packs");
      terminal.err().flush();
      shown = true;
    }
  }

  /** Clears the line for other output. */
  public void hide() {
    if (shown) {
      terminal.err().print(ERASE);
      terminal.err().flush();
      shown = false;
    }
  }
}
