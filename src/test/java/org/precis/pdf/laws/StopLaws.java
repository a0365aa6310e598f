package org.precis.pdf.laws;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A stop is set in the font of its sentence, also behind a number that stands out: "caught
 * <b>33,000</b>." and not "caught <b>33,000.</b>". A colon belongs to the label before it.
 */
public final class StopLaws extends PDFTextStripper {

  private static final String STOPS = ".,;。，；、؛،।";

  /** Of the font size: text further apart is not of one line. */
  private static final double APART = 1;

  private final List<String> broken = new ArrayList<>();

  private StopLaws() {
    setSortByPosition(true);
  }

  /** Each law that is broken; empty where all hold. */
  public static List<String> broken(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      StopLaws laws = new StopLaws();
      laws.getText(document);
      return laws.broken;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected void writePage() throws IOException {
    for (List<TextPosition> glyphs : charactersByArticle) {
      List<TextPosition> line = new ArrayList<>();
      for (TextPosition glyph : glyphs) {
        if (!line.isEmpty() && !continues(line.get(line.size() - 1), glyph)) {
          check(line);
          line.clear();
        }
        line.add(glyph);
      }
      check(line);
    }
  }

  private static boolean continues(TextPosition before, TextPosition glyph) {
    double gap = glyph.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    return Math.abs(glyph.getYDirAdj() - before.getYDirAdj()) < 0.1
        && Math.abs(gap) < APART * glyph.getFontSizeInPt()
        && Math.abs(glyph.getYScale() - before.getYScale()) < 0.01;
  }

  /** A stop inside what stands out, as in 4,000 or 4. Mai, is a part of it. */
  private void check(List<TextPosition> line) {
    boolean plain = line.stream().anyMatch(glyph -> isLetter(glyph) && !isStrong(glyph));
    for (int i = 1; plain && i < line.size(); i++) {
      if (isStop(line.get(i), line.get(i - 1)) && isStrong(line.get(i)) && endsHere(line, i)) {
        StringBuilder text = new StringBuilder();
        line.forEach(glyph -> text.append(glyph.getUnicode()));
        broken.add("page " + getCurrentPageNo() + ": a stop that stands out: " + text);
      }
    }
  }

  /** A full stop after a letter may be that of an abbreviation: 2024 г. */
  private static boolean isStop(TextPosition glyph, TextPosition before) {
    String text = glyph.getUnicode();
    return !text.isEmpty() && STOPS.contains(text) && !(text.equals(".") && isLetter(before));
  }

  private static boolean endsHere(List<TextPosition> line, int stop) {
    return line.subList(stop + 1, line.size()).stream()
        .filter(glyph -> !glyph.getUnicode().isBlank())
        .findFirst()
        .map(next -> !isStrong(next))
        .orElse(true);
  }

  private static boolean isStrong(TextPosition glyph) {
    return glyph.getFont().getName().contains("SemiBold");
  }

  private static boolean isLetter(TextPosition glyph) {
    return glyph.getUnicode().codePoints().anyMatch(Character::isLetter);
  }
}
