/**
 * Turns one HTML document into one tagged, archival PDF (PDF/A-3a and PDF/UA-1). Start at {@link
 * org.precis.pdf.write.PdfWriter}, which has it set by {@link org.precis.typeset}.
 *
 * <p>The document is HTML in XML syntax that needs nothing from outside; everything is taken from
 * it:
 *
 * <ul>
 *   <li>{@code lang}, {@code <title>}, {@code <meta name="author|subject|description|keywords
 *       |generator|dcterms.date">}: the metadata. The date, {@code YYYY-MM-DD}, is the only one in
 *       the PDF.
 *   <li>{@code @font-face} with {@code data:} URIs of TrueType files: the fonts. A face with a
 *       {@code unicode-range} is used for these characters only.
 *   <li>{@code @page} and its margin boxes: the size of pages and what runs in their margins.
 *   <li>{@code aria-label} of a {@code span} with {@code role="img"}: read instead of its text.
 *       {@code title} or {@code aria-label} of a link: its description. {@code title} of an {@code
 *       abbr}: its expansion. {@code lang}.
 *   <li>{@code h1} to {@code h3}: the bookmarks.
 *   <li>{@code aria-hidden="true"}: painted, but not in the tag tree.
 *   <li>{@code data-place="file:line:column"}: where the author wrote an element, for diagnostics.
 *   <li>{@code data-tag} and {@code data-continued}: see {@code docs/typeset.md}.
 *   <li>{@code <script type="application/json" id="briefing-data">}: attached as {@code
 *       briefing.json}.
 *   <li>Inline {@code svg} with {@code role="img"} and {@code aria-label}, or {@code title} and
 *       {@code desc}: a figure with alternative text, in the subset of SVG that {@code
 *       typeset.paint.Drawings} paints.
 * </ul>
 *
 * <p>{@code docs/css.md} lists the CSS. Rules for screens are ignored.
 *
 * <p>A document is refused if its PDF would not conform, or if anything on its pages could not be
 * read (see {@link org.precis.geometry}).
 *
 * <p>Headings begin at {@code h1} and skip no level in document order.
 */
package org.precis.pdf.write;
