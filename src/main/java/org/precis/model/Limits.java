package org.precis.model;

import java.time.Duration;

/**
 * What one briefing may take before it is stopped with a diagnostic.
 *
 * @param pages most pages of the PDF
 * @param bytes most bytes of the HTML or of the PDF, each
 * @param deadline most wall time for one briefing
 */
public record Limits(int pages, long bytes, Duration deadline) {

  public static final Limits DEFAULT = new Limits(2_000, 200L * 1024 * 1024, Duration.ofMinutes(2));
}
