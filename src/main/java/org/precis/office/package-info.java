/**
 * A finished page as a document of a word processor: its blocks, with the look that they have on
 * paper. Start at {@link org.precis.office.OfficeDocument}.
 */
package org.precis.office;
