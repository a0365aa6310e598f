package org.precis.typeset.box;

import java.util.List;
import org.precis.typeset.style.Style;

/**
 * The inline content of a box as it looks on its first line (CSS Pseudo-Elements 4, 2.1): as many
 * characters as it has otherwise.
 */
public record FirstLine(Style style, List<Inline> inlines) {}
