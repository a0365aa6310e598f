/**
 * Runs the commands: one class each, which calls the rooms that do the work and prints what they
 * give. Decides nothing about briefings. Start at {@link org.precis.cli.Main}.
 */
package org.precis.cli;
