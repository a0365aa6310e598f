package org.precis.publish;

import java.io.IOException;

/** Something that lies where a manifest should, and is none; the message tells what it is. */
public final class NotAManifestException extends IOException {

  private static final long serialVersionUID = 1L;

  private final boolean otherKind;

  NotAManifestException(String message) {
    this(message, false);
  }

  /**
   * With what it is.
   *
   * @param otherKind whether it is sound as what it is
   */
  NotAManifestException(String message, boolean otherKind) {
    super(message);
    this.otherKind = otherKind;
  }

  /** Whether it is JSON of another kind, such as the manifest of a web page. */
  public boolean isOfOtherKind() {
    return otherKind;
  }
}
