package org.precis.input;

import java.util.List;
import org.precis.input.field.TextWithReferences;
import org.precis.model.Edition;

/**
 * An edition as it was read.
 *
 * @param texts all of its texts, as they are written
 */
record ReadEdition(Edition edition, List<TextWithReferences> texts) {}
