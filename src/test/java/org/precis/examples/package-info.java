/** Programs that use Precis as a library, as shown in {@code docs/library.md}. */
package org.precis.examples;
