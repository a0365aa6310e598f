package org.precis.cli.terminal;

/**
 * The last line of a terminal while a batch runs: how many packs are done. Nothing where nobody
 * looks at it, or where there is one pack only.
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

  /** Makes the line free for what is to be printed. */
  public void hide() {
    if (shown) {
      terminal.err().print(ERASE);
      terminal.err().flush();
      shown = false;
    }
  }
}
