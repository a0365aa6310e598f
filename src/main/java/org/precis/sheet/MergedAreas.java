package org.precis.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.sheet.UnreadableWorkbookException.Reason;

/** The merged cells of a sheet. No program writes some that overlap, or very many. */
final class MergedAreas {

  private static final int MOST = 10_000;

  private final List<Area> areas = new ArrayList<>();

  void add(Area area) throws UnreadableWorkbookException {
    if (areas.size() == MOST) {
      throw new UnreadableWorkbookException(Reason.TOO_LARGE, MOST + " merged cells");
    }
    Optional<Area> other = areas.stream().filter(area::overlaps).findFirst();
    if (other.isPresent()) {
      throw new UnreadableWorkbookException(Reason.OVERLAP, other.get() + " and " + area);
    }
    areas.add(area);
  }

  List<Area> all() {
    return List.copyOf(areas);
  }
}
