/**
 * What surrounds a command: its streams, signals, secrets and exit codes, and how it reports
 * failure. Start at {@link org.precis.cli.terminal.Terminal}.
 */
package org.precis.cli.terminal;
