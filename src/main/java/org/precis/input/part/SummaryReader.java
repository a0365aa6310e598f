package org.precis.input.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.field.Reading;
import org.precis.input.field.Texts;
import org.precis.input.field.Written;
import org.precis.input.tree.Node;

/** Reads the main points: a Markdown list of at most six. */
public final class SummaryReader {

  private static final int MOST_POINTS = 6;
  private static final Pattern POINT = Pattern.compile("(?m)^ {0,1}(?:[-*+]|[0-9]{1,9}[.)]) +");

  private final Fields briefing;
  private final Reading reading;
  private final LeftOut leftOut;

  public SummaryReader(Fields briefing, LeftOut leftOut) {
    this.briefing = briefing;
    this.reading = briefing.reading();
    this.leftOut = leftOut;
  }

  public String read() {
    Node node = briefing.get("summary@" + reading.language());
    node = node == null ? briefing.get("summary") : node;
    int before = reading.texts().size();
    String summary = Texts.points("summary", node, reading);
    int count = (int) POINT.matcher(summary).results().count();
    if (count > MOST_POINTS) {
      reading.report().add(Fault.SUMMARY_LENGTH, briefing.placeOf("summary"), count);
    }
    if (reading.slice().isEmpty()) {
      return summary;
    }
    reading.texts().subList(before, reading.texts().size()).replaceAll(text -> sayable(text));
    return sayable(summary);
  }

  /** A text of points, without those that are left out, which are reported. */
  private Written sayable(Written written) {
    Node.Scalar text = written.text();
    points(text.text()).forEach(point -> leftOut.report(point, text.place()));
    return new Written(
        written.key(), new Node.Scalar(sayable(text.text()), text.place(), text.block()));
  }

  /** The points without those that only other briefings of the burst can say. */
  private String sayable(String text) {
    StringBuilder kept = new StringBuilder();
    points(text).stream().filter(point -> !leftOut.point(point)).forEach(kept::append);
    return kept.toString().strip();
  }

  /** The points, each with its bullet; what stands before the first is one too. */
  private static List<String> points(String summary) {
    List<String> points = new ArrayList<>();
    Matcher starts = POINT.matcher(summary);
    int from = 0;
    while (starts.find()) {
      points.add(summary.substring(from, starts.start()));
      from = starts.start();
    }
    points.add(summary.substring(from));
    points.removeIf(String::isBlank);
    return points;
  }
}
