package org.precis.model;

import java.lang.Character.UnicodeScript;

/** The scripts that are written without spaces between words. */
public final class UnspacedScripts {

  private UnspacedScripts() {}

  /** Whether words in the script of a letter have no spaces between them. */
  public static boolean has(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.HAN || script == UnicodeScript.THAI;
  }
}
