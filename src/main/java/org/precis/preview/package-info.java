/**
 * The live preview: a pack in the browser while it is written. It builds nothing of its own; it has
 * the engine build the pack whenever a file is saved, and shows what comes of it.
 */
package org.precis.preview;
