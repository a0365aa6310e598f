package org.precis.review.verify;

import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.review.BriefingFile;
import org.precis.review.Excerpt;

/** Whether two forms of one briefing have the same text. */
final class Agreement {

  private Agreement() {}

  /** The faults of the first, compared with the second; the first difference is enough. */
  public static List<Diagnostic> faults(BriefingFile file, BriefingFile other) {
    Location place = Location.ofFile(file.name());
    if (!file.data().equals(other.data())) {
      return List.of(Fault.DATA_DIFFERS.at(place, "", other.name()));
    }
    List<String> here = file.lines();
    List<String> there = other.lines();
    for (int line = 0; line < Math.max(here.size(), there.size()); line++) {
      String says = line < here.size() ? here.get(line) : "";
      String otherSays = line < there.size() ? there.get(line) : "";
      if (!says.equals(otherSays)) {
        Excerpt.Pair pair = Excerpt.of(says, otherSays);
        return List.of(
            Fault.TEXTS_DIFFER.at(place, "", pair.found(), other.name(), pair.expected()));
      }
    }
    return List.of();
  }
}
