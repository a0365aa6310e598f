package org.precis.typeset.page;

import org.precis.typeset.box.Box;

/**
 * A strip of a galley on a page. Of the box and what is in it, all lines and pictures whose top is
 * at {@code from} or below and above {@code to} stand here; backgrounds and borders as far as they
 * reach into the strip.
 *
 * @param dx added to x on the galley, gives points from the left edge of the page
 * @param dy added to y on the galley, gives points from the top of the page
 * @param repeated whether it is a copy (a repeated head or foot of a table) or a running line:
 *     painted, not read
 */
public record Region(Box box, double from, double to, double dx, double dy, boolean repeated) {}
