/**
 * The machine form of a briefing, in the keys of a pack, so that the readers of a pack read it too.
 * Start at {@link org.precis.input.machine.MachineFile}.
 */
package org.precis.input.machine;
