/**
 * Lines and pages: openhtmltopdf lays the document out within limits, and pages with a bad break
 * are laid out again. Start at {@link org.precis.pdf.layout.Engine}.
 */
package org.precis.pdf.layout;
