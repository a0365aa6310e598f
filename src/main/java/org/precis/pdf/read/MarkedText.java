package org.precis.pdf.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The text of one page by marked-content sequence (ISO 32000-1, 14.6), in painting order; artifacts
 * are left out.
 */
final class MarkedText {

  private static final int NONE = -1;
  private static final int ARTIFACT = -2;

  /** Far more than any page of a briefing has. */
  private static final long MOST_TOKENS = 5_000_000;

  private final PDPage page;
  private final Map<COSBase, PDFont> fonts;
  private final Map<Integer, StringBuilder> texts = new LinkedHashMap<>();
  private final Deque<Integer> marks = new ArrayDeque<>();
  private final List<COSBase> operands = new ArrayList<>();
  private final ReadingBudget budget = new ReadingBudget(MOST_TOKENS);
  private PDFont font;

  private MarkedText(PDPage page, Map<COSBase, PDFont> fonts) {
    this.page = page;
    this.fonts = fonts;
  }

  /** Fonts by their dictionaries, read once for a document; looked up, never iterated. */
  static Map<COSBase, PDFont> noFonts() {
    return new IdentityHashMap<>();
  }

  /** Texts by marked-content identifier. */
  static Map<Integer, StringBuilder> of(PDPage page, Map<COSBase, PDFont> fonts)
      throws IOException {
    MarkedText text = new MarkedText(page, fonts);
    PDFStreamParser parser = new PDFStreamParser(page);
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      text.budget.take(1);
      if (token instanceof Operator operator) {
        text.take(operator.getName());
        text.operands.clear();
      } else {
        text.operands.add((COSBase) token);
      }
    }
    return text.texts;
  }

  private void take(String operator) throws IOException {
    switch (operator) {
      case OperatorName.SET_FONT_AND_SIZE -> font = font((COSName) operands.get(0));
      case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ ->
          marks.push(mark());
      case OperatorName.END_MARKED_CONTENT -> marks.poll();
      case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED, OperatorName.SHOW_TEXT_LINE ->
          show(operands.get(0));
      default -> {}
    }
  }

  private PDFont font(COSName name) throws IOException {
    COSDictionary all = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    COSBase dictionary = all == null ? null : all.getDictionaryObject(name);
    PDFont known = fonts.get(dictionary);
    if (known == null) {
      known = page.getResources().getFont(name);
      fonts.put(dictionary, known);
    }
    return known;
  }

  private int mark() {
    int around = marks.isEmpty() ? NONE : marks.peek();
    if (around == ARTIFACT || COSName.ARTIFACT.equals(operands.get(0))) {
      return ARTIFACT;
    }
    COSBase properties = operands.size() > 1 ? operands.get(1) : null;
    int own =
        properties instanceof COSDictionary dictionary ? dictionary.getInt(COSName.MCID) : NONE;
    return own < 0 ? around : own;
  }

  private void show(COSBase shown) throws IOException {
    int mark = marks.isEmpty() ? NONE : marks.peek();
    if (mark < 0 || font == null) {
      return;
    }
    StringBuilder text = texts.computeIfAbsent(mark, id -> new StringBuilder());
    for (COSBase part : shown instanceof COSArray array ? array : List.of(shown)) {
      if (part instanceof COSString string) {
        decode(string.getBytes(), text);
      }
    }
  }

  private void decode(byte[] bytes, StringBuilder text) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    while (in.available() > 0) {
      String character = font.toUnicode(font.readCode(in));
      text.append(character == null ? "�" : character);
    }
  }
}
