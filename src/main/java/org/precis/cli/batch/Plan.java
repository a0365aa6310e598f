package org.precis.cli.batch;

/**
 * What a build would do with a pack.
 *
 * @param pack as typed
 * @param reason to build it, in a few words; "" if it is up to date
 */
public record Plan(String pack, String reason) {

  public boolean isUpToDate() {
    return reason.isEmpty();
  }
}
