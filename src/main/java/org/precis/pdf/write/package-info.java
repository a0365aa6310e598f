/**
 * Turns one HTML document into one tagged, archival PDF (PDF/A-3a and PDF/UA-1). Start at {@link
 * org.precis.pdf.write.PdfWriter}.
 *
 * <p>The document is HTML in XML syntax that needs nothing from outside; everything is taken from
 * it:
 *
 * <ul>
 *   <li>{@code lang}, {@code <title>}, {@code <meta name="author|subject|description|keywords
 *       |generator|dcterms.date">}: the metadata. The date, {@code YYYY-MM-DD}, is the only one in
 *       the PDF.
 *   <li>{@code @font-face} with {@code data:} URIs of TrueType files: the fonts. A face whose last
 *       descriptor is a {@code unicode-range} adds its characters to the family.
 *   <li>{@code <div class="running-header">} and {@code "running-footer"}, first in the body: every
 *       page but the first has the header, every page the footer. In them, an empty {@code <span
 *       class="page-number">} or {@code "page-count"} is filled with the number.
 *   <li>{@code aria-label} of a link, or of a {@code span} with {@code role="img"}: read instead of
 *       its text. {@code title} of an {@code abbr}: its expansion. {@code lang}.
 *   <li>{@code h1} to {@code h3}: the bookmarks.
 *   <li>{@code aria-hidden="true"}: painted, but not in the tag tree.
 *   <li>{@code data-place="file:line:column"}: where the author wrote an element, for diagnostics.
 *   <li>{@code data-tag}: the structure type (ISO 32000-1, 14.8.4) of an element whose name does
 *       not determine it: {@code Lbl} on the written number of a list item, {@code Note} on a list
 *       item that is an end note, {@code TOC} on a contents list.
 *   <li>{@code data-continued} on a {@code caption}: the line above the head of the table on each
 *       further page.
 *   <li>{@code <script type="application/json" id="briefing-data">}: attached as {@code
 *       briefing.json}.
 *   <li>Inline {@code svg} with {@code role="img"} and {@code aria-label}, or {@code title} and
 *       {@code desc}: a figure with alternative text, in the subset of SVG that {@link
 *       org.precis.pdf.svg.SvgPainter} paints.
 *   <li>{@code --fs-…} in style sheets: openhtmltopdf's own properties, written as custom
 *       properties so that the CSS stays valid ({@code --fs-table-paginate: paginate} repeats the
 *       heads of a table, {@code --fs-page-break-min-height: 40mm} begins a new page where less
 *       room is left; it does not inherit here).
 *   <li>{@code @media screen} is ignored.
 * </ul>
 *
 * <p>A document is refused if its PDF would not conform, or if anything on its pages could not be
 * read (see {@link org.precis.geometry}).
 *
 * <p>Pages are laid out again if one is underfull because a table was kept whole, or if a heading,
 * caption or group head (a row of one {@code th}) would be the last on its page.
 *
 * <p>Pitfalls of its print CSS: {@code tfoot} is repeated on every page as {@code thead} is. {@code
 * page-break-inside} inherits. Headings begin at {@code h1} and skip no level in document order.
 * The margin boxes of {@code @page} hold the running elements at their inner edge; the distance to
 * the text is their {@code padding}. Content wholly outside the page area is not painted. Content
 * positioned in the middle of a line is read after it.
 */
package org.precis.pdf.write;
