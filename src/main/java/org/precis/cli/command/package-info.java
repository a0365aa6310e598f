/**
 * The commands and their options: syntax, help and completion. Start at {@link
 * org.precis.cli.command.Commands}.
 */
package org.precis.cli.command;
