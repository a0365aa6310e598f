package org.precis.office;

/**
 * The faces that letters are set in.
 *
 * @param name of those of Latin letters and digits, by the file of a face that a house brings along
 * @param others what the template calls those of other scripts, and what a machine takes that lacks
 *     the former
 */
record Family(String name, String others) {}
