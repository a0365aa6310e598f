package org.precis.html.data;

/**
 * A chart with its words.
 *
 * @param numbers what it draws; its title is the message of the figure
 * @param svg with its alternative text, in the tokens of the page's style sheet
 */
public record DataFigure(DataTable numbers, String svg) {}
