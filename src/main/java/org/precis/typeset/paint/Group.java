package org.precis.typeset.paint;

import java.util.List;

/**
 * What is seen as one through which something shines (ISO 32000-1, 11.6.6).
 *
 * @param content its operators, which refer to the resources of all pages
 * @param owners the tags of its marked content by their identifiers; null where these are those of
 *     other content of its page
 */
public record Group(String name, byte[] content, List<Tag> owners) {}
