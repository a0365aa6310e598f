/**
 * Sets HTML documents on pages and writes them as PDF. It knows nothing about briefings, and takes
 * nothing from the environment: the same document gives the same bytes.
 *
 * <p>{@link org.precis.typeset.Typesetter} goes from the document to its pages. Each stage is a
 * package and takes only what those before it made:
 *
 * <table>
 *   <caption>The stages</caption>
 *   <tr><th>package</th><th>takes</th><th>gives</th></tr>
 *   <tr><td>{@code document}</td><td>HTML in XML syntax</td><td>a tree of elements</td></tr>
 *   <tr><td>{@code css}</td><td>a style sheet</td><td>rules, declarations and selectors, with
 *     their places</td></tr>
 *   <tr><td>{@code style}</td><td>both</td><td>the computed style of each element and page, and
 *     what was ignored; its values are in {@code value}</td></tr>
 *   <tr><td>{@code box}</td><td>elements and styles</td><td>the tree of boxes, without
 *     positions</td></tr>
 *   <tr><td>{@code text}</td><td>fonts and strings</td><td>glyphs, their widths, and where lines
 *     may end</td></tr>
 *   <tr><td>{@code flow}</td><td>boxes and a width</td><td>the galley: the same boxes with
 *     positions, on one endless page</td></tr>
 *   <tr><td>{@code page}</td><td>the galley</td><td>pages: strips of it, repeated table heads and
 *     what runs in the margins</td></tr>
 *   <tr><td>{@code paint}</td><td>pages</td><td>content streams and the structure tree</td></tr>
 *   <tr><td>{@code file}</td><td>painted pages</td><td>the bytes of the PDF</td></tr>
 * </table>
 *
 * <p>Lengths are in points, from the left edge and the top. {@code docs/typeset.md} shows how to
 * use it and how page breaks are chosen, {@code docs/css.md} what CSS it obeys.
 */
package org.precis.typeset;
