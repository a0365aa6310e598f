package org.precis.claim;

import java.util.ArrayList;
import java.util.List;
import org.precis.model.Case;

/**
 * A case with its number in the briefing.
 *
 * @param ordinal from 1
 */
record NumberedCase(int ordinal, Case caseItem) {

  static List<NumberedCase> number(List<Case> cases) {
    List<NumberedCase> numbered = new ArrayList<>(cases.size());
    for (Case caseItem : cases) {
      numbered.add(new NumberedCase(numbered.size() + 1, caseItem));
    }
    return numbered;
  }
}
