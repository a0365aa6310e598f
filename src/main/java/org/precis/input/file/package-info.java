/**
 * The files of a pack as decoded text, the place of everything in them, and the faults found there.
 * Start at {@link org.precis.input.file.PackFiles} and {@link org.precis.input.file.Place}.
 */
package org.precis.input.file;
