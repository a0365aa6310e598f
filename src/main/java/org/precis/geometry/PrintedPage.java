package org.precis.geometry;

import java.util.List;

/**
 * A page with all that can be read on it, each list in the order of painting: what is later lies
 * over what is earlier.
 *
 * @param number from 1
 * @param paper the whole page
 * @param content the page without its margins
 */
public record PrintedPage(
    int number, Box paper, Box content, List<PrintedText> texts, List<PrintedPicture> pictures) {

  public PrintedPage {
    texts = List.copyOf(texts);
    pictures = List.copyOf(pictures);
  }
}
