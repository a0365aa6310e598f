/**
 * A pack rewritten in another file format. Start at {@link org.precis.input.convert.Conversion}.
 */
package org.precis.input.convert;
