/**
 * What is wrong with an input, said so that its author can mend it. Start at {@link
 * org.precis.diagnostic.Diagnostic}.
 */
package org.precis.diagnostic;
