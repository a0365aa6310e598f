package org.precis.input.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Report;
import org.precis.input.tree.Node;

/**
 * Finds numbers that may be read in two ways, because others of their column are written otherwise:
 * {@code 38.112} beside {@code 48,210}.
 */
public final class MixedSeparators {

  private static final Pattern NUMBER = Pattern.compile("[0-9](?:[0-9.,'’ \\u00a0\\u202f]*[0-9])?");

  private final String mark;
  private final Pattern grouped;
  private final Pattern fraction;
  private final Pattern certain;
  private final List<Node.Scalar> doubtful = new ArrayList<>();
  private boolean groups;
  private boolean decides;

  /** A search in a column whose decimal mark is known. */
  public MixedSeparators(char decimal) {
    this.mark = String.valueOf(decimal);
    String dot = Pattern.quote(mark);
    String other = decimal == ',' ? "\\." : ",";
    String group = "[" + other + "'’ \\u00a0\\u202f]";
    this.grouped = Pattern.compile("[0-9]{1,3}(?:" + group + "[0-9]{3})+");
    this.fraction = Pattern.compile("[1-9][0-9]{0,2}" + dot + "[0-9]{3}");
    this.certain =
        Pattern.compile(
            ".*" + group + ".*" + dot + ".*|.*" + dot + "(?:[0-9]{1,2}|[0-9]{4,})|0" + dot + ".*");
  }

  /** Takes the next cell. */
  public void add(Node.Scalar cell) {
    Matcher number = NUMBER.matcher(cell.text());
    if (cell.number() || !number.find()) {
      return;
    }
    String digits = number.group();
    groups |= grouped.matcher(digits).matches();
    decides |= certain.matcher(digits).matches();
    if (fraction.matcher(digits).matches()) {
      doubtful.add(cell);
    }
  }

  /** Reports the numbers that could be two. */
  public void report(Report report) {
    if (groups && !decides) {
      for (Node.Scalar cell : doubtful) {
        Matcher number = NUMBER.matcher(cell.text());
        number.find();
        String whole = number.group().replace(mark, "");
        report.add(
            Fault.MIXED_SEPARATORS, cell.place(), number.group(), whole, whole, number.group());
      }
    }
  }
}
