/**
 * Puts an edition's words and numbers into a template: the one canonical document. All arithmetic
 * is done before; here numbers become words. Start at {@link org.precis.html.BriefingTemplate}.
 */
package org.precis.html;
