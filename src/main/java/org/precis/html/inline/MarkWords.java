package org.precis.html.inline;

import java.util.List;
import java.util.stream.Stream;
import org.precis.html.content.Content;
import org.precis.html.content.ContentHtml;
import org.precis.quantity.Mark;
import org.precis.quantity.Value;

/** Status marks beside the numbers of a column, whose digits align with or without marks. */
public final class MarkWords {

  /** A column reserves room for this many marks; more are rare and may push their number aside. */
  private static final int MOST = 2;

  private final RenderContext context;

  public MarkWords(RenderContext context) {
    this.context = context;
  }

  /**
   * How many marks a column reserves room for: the most that one of its values has. A mark of
   * several letters takes the room of two.
   */
  public static int room(Stream<Value> column) {
    return column
        .mapToInt(
            value ->
                value.marksBeside().stream()
                    .mapToInt(mark -> mark.letters().length() > 1 ? 2 : 1)
                    .sum())
        .map(marks -> Math.min(marks, MOST))
        .max()
        .orElse(0);
  }

  /** The class of a cell without the marks that its column reserves room for; else "". */
  public static String unmarked(int room, boolean marked) {
    return marked ? "" : ContentHtml.unmarked(room);
  }

  /** A cell with the marks of its value. */
  public Content beside(Content cell, Value value, int room) {
    Content marks = marks(value);
    return marks.isEmpty() ? cell : TextForms.spaced(List.of(cell, new Content.Marks(marks, room)));
  }

  /** The same in a column too narrow to reserve room: marks are on a line of their own. */
  public Content below(Content cell, Value value) {
    return RenderContext.below(cell, marks(value));
  }

  private Content marks(Value value) {
    return TextForms.spaced(context.marks(value.marksBeside()));
  }

  /** The meanings of the marks of values, each once; or "". */
  public String meanings(Stream<Value> values) {
    return ofMarks(values.flatMap(value -> value.marksBeside().stream()));
  }

  /** The meanings of marks, each once; or "". */
  String ofMarks(Stream<Mark> marks) {
    return marks
        .distinct()
        .sorted()
        .map(Mark::letters)
        .map(
            letters ->
                context.words.get("statistics.mark", letters, context.words.get("mark." + letters)))
        .reduce("", TextForms::join);
  }
}
