package org.precis.input.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.field.Reading;
import org.precis.input.field.TextWithReferences;
import org.precis.input.field.Texts;
import org.precis.input.tree.Node;

/** Reads the summary: a Markdown list of at most six main points. */
public final class SummaryReader {

  private static final int MOST_POINTS = 6;
  private static final Pattern POINT = Pattern.compile("(?m)^ {0,1}(?:[-*+]|[0-9]{1,9}[.)]) +");

  private final Fields briefing;
  private final Reading reading;
  private final OmittedParts omitted;

  public SummaryReader(Fields briefing, OmittedParts omitted) {
    this.briefing = briefing;
    this.reading = briefing.reading();
    this.omitted = omitted;
  }

  public String read() {
    briefing.checkTranslated("summary");
    Node node = briefing.get("summary@" + reading.language());
    node = node == null ? briefing.get("summary") : node;
    Reading own = reading.apart();
    String summary = Texts.points("summary", node, own);
    int count = (int) POINT.matcher(summary).results().count();
    if (count > MOST_POINTS) {
      reading.report().add(Fault.SUMMARY_LENGTH, briefing.placeOf("summary"), count);
    }
    boolean sliced = reading.slice().isPresent();
    for (TextWithReferences text : own.words().texts()) {
      reading.words().add(sliced ? sayable(text) : text);
    }
    return sliced ? sayable(summary) : summary;
  }

  /** A text without the points that are left out, which are reported. */
  private TextWithReferences sayable(TextWithReferences written) {
    Node.Scalar text = written.text();
    points(text.text()).forEach(point -> omitted.report(point, text.place()));
    return new TextWithReferences(
        written.key(), new Node.Scalar(sayable(text.text()), text.place(), text.block()));
  }

  /** The points without those that only other slices can make. */
  private String sayable(String text) {
    StringBuilder kept = new StringBuilder();
    points(text).stream().filter(point -> !omitted.point(point)).forEach(kept::append);
    return kept.toString().strip();
  }

  /** The points, each with its list marker; text before the first is a point too. */
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
