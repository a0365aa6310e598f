/**
 * Whether what is printed can be read, told from where it stands on the pages; knows nothing of
 * whoever laid them out. Start at {@link org.precis.geometry.Legibility}.
 */
package org.precis.geometry;
