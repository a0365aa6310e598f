package org.precis.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;

/** Reads the main points: a Markdown list of at most six. */
final class SummaryReader {

  private static final int MOST_POINTS = 6;
  private static final Pattern POINT = Pattern.compile("(?m)^ {0,1}(?:[-*+]|[0-9]{1,9}[.)]) +");

  private SummaryReader() {}

  static String read(Fields briefing) {
    Node node = briefing.get("summary@" + briefing.reading().language());
    node = node == null ? briefing.get("summary") : node;
    String summary = Texts.points("summary", node, briefing.reading());
    Matcher points = POINT.matcher(summary);
    int count = 0;
    while (points.find()) {
      count++;
    }
    if (count > MOST_POINTS) {
      briefing.reading().report().add(Fault.SUMMARY_LENGTH, briefing.placeOf("summary"), count);
    }
    return summary;
  }
}
