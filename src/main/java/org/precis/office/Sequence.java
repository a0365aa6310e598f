package org.precis.office;

import java.util.ArrayList;
import java.util.List;
import org.precis.office.Block.Contents;

/**
 * The blocks of a body, a cell or a column while they are read: what is above and below each
 * becomes space of its own, as a word processor knows no boxes around paragraphs.
 */
final class Sequence {

  /** The least height of a paragraph, in points. */
  private static final double LEAST = 1;

  /** How wide it is, in points. */
  final double width;

  /** Drafts and finished blocks. */
  private final List<Object> parts = new ArrayList<>();

  private final List<String> anchors = new ArrayList<>();
  private double before;
  private Rule top = Rule.NONE;
  private double belowTop;

  Sequence(double width) {
    this.width = width;
  }

  int size() {
    return parts.size();
  }

  void anchor(String name) {
    anchors.add(name);
  }

  /** Space above what comes next. */
  void space(double points) {
    if (top.isDrawn()) {
      belowTop += points;
    } else {
      before += points;
    }
  }

  /** A line above what comes next, after a space above it. */
  void rule(Rule rule) {
    top = top.or(rule);
  }

  void add(Draft draft) {
    draft.before += before;
    if (top.isDrawn()) {
      draft.top = new Rule(top.width(), top.dotted(), top.color(), belowTop);
    }
    draft.anchors.addAll(anchors);
    anchors.clear();
    clear();
    parts.add(draft);
  }

  /** Adds a block that has no space of its own: what is above it is that of a paragraph. */
  void add(Block block) {
    if (parts.isEmpty() || !(last() instanceof Draft draft)) {
      boolean meets = !parts.isEmpty() && last() instanceof Block.Table;
      if (before > 0 || meets && block instanceof Block.Table) {
        parts.add(new Block.Gap(Math.max(LEAST, before)));
      }
    } else {
      draft.after += before;
    }
    clear();
    parts.add(block);
  }

  /** The space above what comes next, which is put there by whoever asks. */
  double takeSpace() {
    double space = before;
    clear();
    return space;
  }

  private void clear() {
    before = 0;
    belowTop = 0;
    top = Rule.NONE;
  }

  /** Space and a line below what was added since there were this many. */
  void below(int since, double padding, Rule rule, double margin) {
    if (parts.size() > since && last() instanceof Draft draft) {
      if (rule.isDrawn()) {
        draft.bottom = new Rule(rule.width(), rule.dotted(), rule.color(), padding + draft.after);
        draft.after = margin;
      } else {
        draft.after += padding + margin;
      }
    } else {
      space(padding + margin);
    }
  }

  /** Has all but the last of the paragraphs since then stay on the page of the next. */
  void keep(int since) {
    boolean whole = parts.stream().skip(since).allMatch(Draft.class::isInstance);
    for (int i = since; whole && i < parts.size() - 1; i++) {
      ((Draft) parts.get(i)).keptWithNext = true;
    }
  }

  /** Has all paragraphs since then stay on the page of what follows. */
  void keepWithNext(int since) {
    for (int i = since; i < parts.size(); i++) {
      if (parts.get(i) instanceof Draft draft) {
        draft.keptWithNext = true;
      }
    }
  }

  private Object last() {
    return parts.get(parts.size() - 1);
  }

  boolean has(Class<Contents> kind) {
    return parts.stream().anyMatch(kind::isInstance);
  }

  List<Block> blocks(boolean rightToLeft) {
    List<Block> blocks = new ArrayList<>();
    for (Object part : parts) {
      blocks.add(part instanceof Draft draft ? draft.paragraph(rightToLeft) : (Block) part);
    }
    return blocks;
  }
}
