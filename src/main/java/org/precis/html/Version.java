package org.precis.html;

/** The engine's version, as documents name it. */
public final class Version {

  public static final String NUMBER = "0.1.0";

  private Version() {}
}
