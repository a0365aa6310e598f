/**
 * Turns a pack into its editions, or into every fault it has. Start at {@link
 * org.precis.input.EditionReader}.
 *
 * <p>{@code PackReader} reads the files ({@code file}) as trees ({@code tree}) of fields ({@code
 * field}); {@code BriefingReader} reads from them the values ({@code value}), quotes ({@code
 * quote}) and parts ({@code part}) of one edition and then checks it as a whole ({@code check}).
 * Each of these packages uses only those named before it.
 */
package org.precis.input;
