/**
 * What a template's sheet of tokens says, for the engine: sizes, and the faces that text is
 * measured in. Start at {@link org.precis.look.Look}.
 */
package org.precis.look;
