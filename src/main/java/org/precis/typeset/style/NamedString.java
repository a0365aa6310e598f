package org.precis.typeset.style;

import java.util.List;
import org.precis.typeset.value.Content;

/** A text that an element names, for the margins of pages (CSS GCPM 3, 1.1). */
public record NamedString(String name, List<Content> content) {}
