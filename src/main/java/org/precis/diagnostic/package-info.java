/**
 * Errors and warnings about input, in words that help its author fix them. Start at {@link
 * org.precis.diagnostic.Diagnostic}.
 */
package org.precis.diagnostic;
