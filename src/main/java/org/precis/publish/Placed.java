package org.precis.publish;

import java.nio.file.Path;

/**
 * A file that lies in its place.
 *
 * @param size in bytes
 * @param changed whether other bytes lay there before, or none; a file that did not change is not
 *     touched
 */
public record Placed(Path path, long size, boolean changed) {}
