package org.precis.office;

import java.util.ArrayList;
import java.util.List;
import org.precis.office.Block.Marker;
import org.precis.office.Block.Paragraph;
import org.precis.office.Inline.LineEnd;
import org.precis.office.Inline.Run;
import org.precis.office.Inline.Tab;

/** A paragraph while it is read. White space collapses as CSS has it (CSS Text 3, 4.1). */
final class Draft {

  final String style;
  final int level;
  final ParagraphLook look;
  Marker marker = Marker.NONE;
  double before;
  double after;
  double stop;
  boolean stopAtEnd;
  boolean keptWithNext;
  Rule top = Rule.NONE;
  Rule bottom = Rule.NONE;
  final List<String> anchors = new ArrayList<>();
  final List<Inline> inlines = new ArrayList<>();

  /** The end of a line or a leap before what comes next; null if there is none. */
  private Inline pending;

  /** The look of that blank; null if there is none. */
  private Run blank;

  Draft(String style, int level, ParagraphLook look) {
    this.style = style;
    this.level = level;
    this.look = look;
  }

  /** Appends a text, whose blanks are one; as it is if it is kept. */
  void text(String text, Run like, boolean kept) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c) && !(kept && c == ' ')) {
        run(text.substring(from, i), like);
        from = i + 1;
        if (kept && c == '\n') {
          lineEnd();
        } else {
          blank = blank == null ? like : blank;
        }
      }
    }
    run(text.substring(from), like);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private void run(String text, Run like) {
    if (!text.isEmpty()) {
      settle();
      append(text, like);
    }
  }

  /** Adds to the last run if it is like this. */
  private void append(String text, Run like) {
    int last = inlines.size() - 1;
    if (last >= 0 && inlines.get(last) instanceof Run run && like.equals(with(run, like.text()))) {
      inlines.set(last, with(run, run.text() + text));
    } else {
      inlines.add(with(like, text));
    }
  }

  private static Run with(Run like, String text) {
    return new Run(text, like.look(), like.target(), like.language(), like.rightToLeft());
  }

  /** Puts what was pending. */
  private void settle() {
    if (pending != null) {
      inlines.add(pending);
    } else if (blank != null && !inlines.isEmpty()) {
      append(" ", blank);
    }
    pending = null;
    blank = null;
  }

  /** What comes next stands on a line of its own. */
  void lineEnd() {
    if (!inlines.isEmpty() && pending == null) {
      pending = new LineEnd();
    }
  }

  /** What comes next stands at the stop. */
  void tab() {
    if (!inlines.isEmpty()) {
      pending = new Tab();
    }
  }

  void image(Picture picture) {
    settle();
    inlines.add(new Inline.Image(picture));
  }

  boolean isEmpty() {
    return inlines.isEmpty();
  }

  /** The paragraph, in a document of this direction. */
  Paragraph paragraph(boolean rightToLeft) {
    Frame frame = look.frame();
    List<Inline> divided = Directions.divided(inlines, rightToLeft);
    ParagraphLook whole =
        new ParagraphLook(
            look.text(),
            look.alignment(),
            look.line(),
            before,
            after,
            look.start(),
            look.end(),
            look.first(),
            frame
                .withTop(top.isDrawn() ? top : frame.top())
                .withBottom(bottom.isDrawn() ? bottom : frame.bottom()),
            keptWithNext || look.keptWithNext());
    return new Paragraph(style, level, whole, marker, stop, stopAtEnd, anchors, divided);
  }
}
