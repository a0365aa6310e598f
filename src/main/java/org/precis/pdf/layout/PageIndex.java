package org.precis.pdf.layout;

import com.openhtmltopdf.render.PageBox;
import java.util.List;

/** Finds the page at a position in the single column that a layout is. */
record PageIndex(List<PageBox> pages) {

  /** Number of the page, from 0; -1 if there is none. */
  int at(int y) {
    int low = 0;
    int high = pages.size() - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      if (y < pages.get(middle).getTop()) {
        high = middle - 1;
      } else if (y >= pages.get(middle).getBottom()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
