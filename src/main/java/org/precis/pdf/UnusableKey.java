package org.precis.pdf;

import java.io.IOException;

/** A keystore that cannot be signed with. Its message is one sentence for its owner. */
public final class UnusableKey extends IOException {

  private static final long serialVersionUID = 1;

  UnusableKey(String keystore, String why) {
    super("'" + keystore + "': " + why);
  }

  UnusableKey(String keystore, String why, Throwable cause) {
    super("'" + keystore + "': " + why, cause);
  }
}
