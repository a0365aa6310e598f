package org.precis.review.verify;

/**
 * What this engine makes of the data inside a finished briefing, in the same form.
 *
 * @param engine its name and version, as the data names the engine that wrote it
 * @param template the name of the template
 * @param templateState how a briefing names the state of its template
 */
record Rebuilt(byte[] bytes, String engine, String template, String templateState) {

  public Rebuilt {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
