package org.precis.provenance;

/**
 * The passage of a source that is most like words that it does not have.
 *
 * @param spot where the first difference stands
 * @param passage the words around it
 * @param there what the source has at the first difference, or "" at its end
 * @param here what the quote has instead, or "" at its end
 */
public record Near(Spot spot, String passage, String there, String here) {}
