/**
 * Fills the template with an edition's words and numbers: the one canonical document,
 * self-contained. No arithmetic is done here. Start at {@link
 * org.precis.html.template.BriefingTemplate}.
 */
package org.precis.html.template;
