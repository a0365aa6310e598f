package org.precis.typeset.value;

import java.util.function.IntPredicate;

/**
 * A face of a family ({@code @font-face}, CSS Fonts 4, 4).
 *
 * @param file a TrueType file, owned by the style sheet
 * @param characters the characters it is used for ({@code unicode-range})
 */
public record FontFace(
    String family, int weight, boolean italic, byte[] file, IntPredicate characters) {}
