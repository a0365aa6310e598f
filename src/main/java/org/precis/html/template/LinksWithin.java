package org.precis.html.template;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links of a page from one place in it to another. A template that leaves parts of a briefing
 * out leaves the words that refer to them, which then are words only.
 */
final class LinksWithin {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  private static final Pattern LINK =
      Pattern.compile("<a\\b[^>]*? href=\"#([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

  private LinksWithin() {}

  /** The page, its links to nowhere replaced by what stands in them. */
  static String of(String page) {
    Set<String> there = new LinkedHashSet<>();
    for (Matcher id = ID.matcher(page); id.find(); ) {
      there.add(id.group(1));
    }
    return LINK.matcher(page)
        .replaceAll(
            link -> Matcher.quoteReplacement(link.group(there.contains(link.group(1)) ? 0 : 2)));
  }
}
