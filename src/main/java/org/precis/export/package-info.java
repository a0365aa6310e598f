/**
 * What a briefing holds, in formats for use elsewhere. Start at {@link
 * org.precis.export.ExportFormat}.
 */
package org.precis.export;
