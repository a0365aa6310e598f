package org.precis.quantity;

import java.util.Locale;

/** How firm a number is: the closed list of words that may stand before (or for) a number. */
public enum Qualifier {
  EXACT,
  MORE_THAN,
  AT_LEAST,
  FEWER_THAN,
  UP_TO,
  ABOUT,
  NEARLY,
  BETWEEN,
  /** A derived estimate that is bounded only below: "about … or more". */
  ABOUT_OR_MORE,
  /** A derived estimate that is bounded only above: "about … or fewer". */
  ABOUT_OR_FEWER,
  /** A derived estimate with two ends: "about … to …". */
  ABOUT_BETWEEN,
  NOT_STATED,
  NOT_APPLICABLE,
  CONFIDENTIAL;

  /** Its name in words files, style sheets and data: {@code more-than}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it bounds a number from above alone, so that one is above zero. */
  public boolean isOnlyAbove() {
    return this == FEWER_THAN || this == UP_TO || this == NEARLY;
  }
}
