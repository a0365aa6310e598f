/**
 * Pictures in a pack, checked: what is kept of a drawing are outlines in plain colours, which every
 * reader sees alike and which can do nothing.
 */
package org.precis.input.picture;
