/**
 * The machine form of a briefing. Start at {@link org.precis.json.BriefingJson}; the form is
 * described by {@code org/precis/schema/briefing.schema.json}.
 */
package org.precis.json;
