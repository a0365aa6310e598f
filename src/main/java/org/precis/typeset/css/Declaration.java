package org.precis.typeset.css;

import java.util.List;

/**
 * A declaration in a rule.
 *
 * @param name as written
 * @param start where it begins in the sheet
 * @param end where its value ends in the sheet
 * @param value without {@code !important}
 */
public record Declaration(String name, int start, int end, List<Token> value, boolean important) {}
