package org.precis.model;

/** The engine's version, as documents, manifests and the command line name it. */
public final class Version {

  /** That of {@code pom.xml}. */
  public static final String NUMBER = "0.1.0";

  /** The name of the engine with its version. */
  public static final String ENGINE = "precis " + NUMBER;

  private Version() {}
}
