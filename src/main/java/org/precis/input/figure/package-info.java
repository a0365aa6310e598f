/**
 * What an edition says of its other parts: its figures and the main points of its summary. Start at
 * {@link org.precis.input.figure.FiguresReader}.
 */
package org.precis.input.figure;
