/**
 * The boxes of a document and what stands in them. {@link org.precis.typeset.box.BoxBuilder} makes
 * them of elements and their styles; layout gives them their positions.
 */
package org.precis.typeset.box;
