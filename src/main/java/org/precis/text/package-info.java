/**
 * What several rooms write or read alike: JSON, digests, archives, blocks of text, style sheets,
 * paths of drawings, quantities in English. Knows nothing of briefings. Start at {@link
 * org.precis.text.JsonWriter}.
 */
package org.precis.text;
