package org.precis.publish;

/**
 * A finished file, as the manifest lists it.
 *
 * @param path relative to the folder of the manifest, with {@code /}
 * @param size in bytes
 * @param sha256 of its bytes, in small hexadecimal digits
 */
public record PublishedFile(String path, long size, String sha256) {

  PublishedFile in(String folder) {
    return new PublishedFile(path.substring(folder.length()), size, sha256);
  }

  PublishedFile outOf(String folder) {
    return new PublishedFile(folder + path, size, sha256);
  }
}
