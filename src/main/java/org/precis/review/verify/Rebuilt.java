package org.precis.review.verify;

/**
 * What this engine makes from the embedded data of a finished briefing, in the same form.
 *
 * @param engine its name and version, in the words of the data
 * @param template the name of the template
 * @param templateState the template with its version, as a briefing prints it
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
