package org.precis.geometry;

import org.precis.diagnostic.Location;

/**
 * A drawing or an image on a page.
 *
 * @param description its text alternative, or ""
 * @param box where it stands
 * @param clip what of the page is left for it by the boxes around it that hide what leaves them
 * @param inMargin whether it is meant to stand in the margin of its page
 * @param place where it was written, as far as that is known
 */
public record PrintedPicture(
    String description, Box box, Box clip, boolean inMargin, Location place) {}
