/** Writes painted pages as a file. Start at {@link org.precis.typeset.file.PdfFile}. */
package org.precis.typeset.file;
