/**
 * Reads the command line, prints faults, sets the exit code. Decides nothing about briefings. Start
 * at {@link org.precis.cli.Main}.
 */
package org.precis.cli;
