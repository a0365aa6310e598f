package org.precis.pdf.laws;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the glyph runs of a PDF, each with the marked content that it belongs to. */
final class Runs extends PDFTextStripper {

  private static final double MM = 25.4 / 72;

  /** Of the font size: how far capitals of Noto Sans rise and its descenders hang. */
  private static final double RISE = 0.714;

  private static final double HANG = 0.24;

  /** Of the font size: the widest gap within a run. */
  private static final double CONTINUES = 0.2;

  /** Punctuation of full width whose blank, half of it, is at its left or right. */
  private static final String BLANK_LEFT = "（《「『“‘〈【";

  private static final String BLANK_RIGHT = "，。、；：）》」』”’〉】";

  private final List<Run> runs = new ArrayList<>();
  private final List<TextPosition> line = new ArrayList<>();
  private final Deque<Mark> marks = new ArrayDeque<>();
  private int page;

  private record Mark(int mcid, String artifact) {}

  private Runs() {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  static List<Run> of(PDDocument pdf) {
    try {
      Runs reader = new Runs();
      for (PDPage page : pdf.getPages()) {
        reader.page++;
        reader.processPage(page);
        reader.flush();
      }
      return reader.runs;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected void writePage() {
    // The runs are what is wanted, not the text
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    flush();
    boolean artifact = COSName.ARTIFACT.equals(tag);
    String kind = artifact ? kind(properties) : "";
    int mcid = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
    Mark around = marks.isEmpty() ? new Mark(-1, "none") : marks.peek();
    boolean inArtifact = !marks.isEmpty() && !around.artifact().isEmpty();
    // A span that only replaces text (ActualText) makes no content of what is none
    boolean outside = marks.isEmpty() && mcid < 0 && !artifact;
    marks.push(inArtifact || outside ? around : new Mark(mcid, kind));
  }

  private static String kind(COSDictionary properties) {
    if (properties == null) {
      return "Artifact";
    }
    String type = properties.getNameAsString(COSName.TYPE, "Artifact");
    String subtype = properties.getNameAsString(COSName.SUBTYPE);
    return subtype == null ? type : type + " " + subtype;
  }

  @Override
  public void endMarkedContentSequence() {
    flush();
    marks.pop();
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    if (!line.isEmpty() && !continues(line.get(line.size() - 1), glyph)) {
      flush();
    }
    line.add(glyph);
  }

  private static boolean continues(TextPosition before, TextPosition glyph) {
    double gap = glyph.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    double blank = blank(BLANK_RIGHT, before) + blank(BLANK_LEFT, glyph);
    return Math.abs(glyph.getYDirAdj() - before.getYDirAdj()) < 0.1
        && gap < CONTINUES * points(glyph)
        && gap + blank > -CONTINUES * points(glyph)
        && Math.abs(points(glyph) - points(before)) < 0.01;
  }

  /** The blank in punctuation of full width, which may be trimmed (CSS Text 4, 8.2). */
  private static double blank(String signs, TextPosition glyph) {
    boolean wide = glyph.getWidthDirAdj() > 0.95 * points(glyph);
    return wide && signs.contains(glyph.getUnicode()) ? points(glyph) / 2 : 0;
  }

  /** On paper: browsers set text in pixels and scale the page. */
  private static double points(TextPosition glyph) {
    return glyph.getYScale();
  }

  /** The first glyph but for spaces at the start. */
  private TextPosition firstSeen() {
    return line.stream()
        .filter(glyph -> !glyph.getUnicode().isBlank())
        .findFirst()
        .orElse(line.get(0));
  }

  /** The last glyph but for spaces at the end, which leave no ink. */
  private TextPosition lastSeen() {
    int last = line.size() - 1;
    while (last > 0 && line.get(last).getUnicode().isBlank()) {
      last--;
    }
    return line.get(last);
  }

  private void flush() {
    if (line.isEmpty()) {
      return;
    }
    TextPosition first = firstSeen();
    TextPosition last = lastSeen();
    StringBuilder text = new StringBuilder();
    line.forEach(glyph -> text.append(glyph.getUnicode()));
    Mark mark = marks.isEmpty() ? new Mark(-1, "none") : marks.peek();
    double size = points(first);
    runs.add(
        new Run(
            page,
            getCurrentPage().getCOSObject(),
            mark.mcid(),
            mark.artifact(),
            text.toString(),
            MM * first.getXDirAdj(),
            MM * (first.getYDirAdj() - RISE * size),
            MM * (last.getXDirAdj() + last.getWidthDirAdj()),
            MM * (first.getYDirAdj() + HANG * size),
            size,
            MM * blank(BLANK_LEFT, first),
            MM * blank(BLANK_RIGHT, last)));
    line.clear();
  }
}
