/**
 * What several rooms write or read alike: JSON, digests, blocks of text, CSS blocks, quantities in
 * English. Knows nothing of briefings. Start at {@link org.precis.text.JsonWriter}.
 */
package org.precis.text;
