/**
 * What several rooms write or read alike: JSON, digests, archives, blocks of text, style sheets,
 * paths of drawings, names of months, long texts in UTF-8. Knows nothing of briefings. Start at
 * {@link org.precis.text.JsonWriter}.
 */
package org.precis.text;
