package org.precis.html.data;

/**
 * Words of the language for the sheets of a workbook.
 *
 * @param cover the name of the first sheet
 * @param contents the name of the list of sheets
 * @param notes the name of the sheet of notes
 * @param worksheet the head of a column of names of sheets
 * @param title the head of a column of titles
 * @param note the head of a column of names of notes
 * @param explanation the head of a column of what they say
 * @param sources the name of the sheet of sources
 * @param source the head of a column of their numbers
 * @param details the head of a column of titles, publishers and addresses
 * @param oneTable that a sheet has one table
 * @param oneFigure that a sheet has the numbers of one figure
 * @param bounds how bounds and qualifiers are to be read
 */
public record DataWords(
    String cover,
    String contents,
    String notes,
    String worksheet,
    String title,
    String note,
    String explanation,
    String sources,
    String source,
    String details,
    String oneTable,
    String oneFigure,
    String bounds) {}
