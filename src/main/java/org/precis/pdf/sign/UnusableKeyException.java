package org.precis.pdf.sign;

import java.io.IOException;

/** A keystore cannot be used to sign. The message is one sentence for its owner. */
public final class UnusableKeyException extends IOException {

  private static final long serialVersionUID = 1;

  UnusableKeyException(String keystore, String why) {
    super("'" + keystore + "': " + why);
  }

  UnusableKeyException(String keystore, String why, Throwable cause) {
    super("'" + keystore + "': " + why, cause);
  }
}
