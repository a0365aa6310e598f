package org.precis.model;

import java.util.Base64;

/**
 * A font that a pack brings along for what the bundled ones lack.
 *
 * @param file path inside the pack that it was read from
 * @param data the TrueType file, in Base64 (RFC 4648)
 */
public record FontFile(String file, String data) {

  public static FontFile of(String file, byte[] bytes) {
    return new FontFile(file, Base64.getEncoder().encodeToString(bytes));
  }

  public byte[] bytes() {
    return Base64.getDecoder().decode(data);
  }
}
