/**
 * The structure tree of a PDF: read from the layout, repaired and ordered as PDF/UA-1 (ISO 14289-1)
 * requires, and checked. Start at {@link org.precis.pdf.tag.TagTreeRepair}.
 */
package org.precis.pdf.tag;
