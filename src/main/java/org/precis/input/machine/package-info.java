/**
 * The machine form of a briefing, mapped to what the author of a pack would have written. Start at
 * {@link org.precis.input.machine.MachineFile}.
 */
package org.precis.input.machine;
