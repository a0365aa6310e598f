package org.precis.pdf.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * The text of one page by marked-content sequence (ISO 32000-1, 14.6), in painting order; artifacts
 * are left out.
 */
final class MarkedText {

  private static final int NONE = -1;
  private static final int ARTIFACT = -2;

  /** Far more than any page of a briefing has. */
  private static final long MOST_TOKENS = 5_000_000;

  /** Groups nest no deeper. */
  private static final int DEEPEST = 50;

  private final PDPage page;
  private final Map<COSBase, PDFont> fonts;
  private final Map<Integer, StringBuilder> texts = new LinkedHashMap<>();
  private final Deque<Integer> marks = new ArrayDeque<>();
  private final List<COSBase> operands = new ArrayList<>();
  private final ReadingBudget budget = new ReadingBudget(MOST_TOKENS);
  private PDFont font;
  private int depth;

  /** The forms that were read: a group is drawn once, and one that draws itself has no end. */
  private final Set<COSBase> drawn = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What the content of each sequence that is open is read as; empty if as itself. */
  private final Deque<Optional<String>> replacements = new ArrayDeque<>();

  /** Whether a glyph has shown the replacement already. */
  private boolean replaced;

  private final ReadingOrder<Marked> order = new ReadingOrder<>(Marked::text, this::read);

  /** Where the present line of text begins. */
  private double x;

  private double y;

  private record Marked(int mark, String text) {}

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
    text.read(new PDFStreamParser(page));
    text.order.end();
    return text.texts;
  }

  private void read(PDFStreamParser parser) throws IOException {
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      budget.take(1);
      if (token instanceof Operator operator) {
        take(operator.getName());
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
  }

  /**
   * A group through which something shines has its content in a stream of its own. What it sets,
   * and what it leaves open, ends with it (ISO 32000-1, 8.10.1).
   */
  private void draw(COSBase name) throws IOException {
    if (depth < DEEPEST
        && name instanceof COSName known
        && page.getResources().getXObject(known) instanceof PDFormXObject form
        && drawn.add(form.getCOSObject())) {
      PDFont outerFont = font;
      double outerX = x;
      double outerY = y;
      List<Integer> outerMarks = List.copyOf(marks);
      List<Optional<String>> outerReplacements = List.copyOf(replacements);
      depth++;
      operands.clear();
      read(new PDFStreamParser(form));
      depth--;
      font = outerFont;
      x = outerX;
      y = outerY;
      marks.clear();
      marks.addAll(outerMarks);
      replacements.clear();
      replacements.addAll(outerReplacements);
    }
  }

  private void read(Marked marked) {
    texts.computeIfAbsent(marked.mark(), id -> new StringBuilder()).append(marked.text());
  }

  private void take(String operator) throws IOException {
    switch (operator) {
      case OperatorName.SET_FONT_AND_SIZE -> font = font((COSName) operands.get(0));
      case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ ->
          marks.push(mark());
      case OperatorName.END_MARKED_CONTENT -> {
        marks.poll();
        replacements.poll();
      }
      case OperatorName.DRAW_OBJECT -> draw(operands.isEmpty() ? null : operands.get(0));
      case OperatorName.BEGIN_TEXT -> {
        x = 0;
        y = 0;
      }
      case OperatorName.MOVE_TEXT -> {
        x += operand(0);
        y += operand(1);
        order.begin(x, y);
      }
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

  private double operand(int number) {
    boolean known = number < operands.size() && operands.get(number) instanceof COSNumber;
    return known ? ((COSNumber) operands.get(number)).floatValue() : 0;
  }

  private int mark() {
    COSBase last = operands.isEmpty() ? null : operands.get(operands.size() - 1);
    String actual =
        last instanceof COSDictionary dictionary ? dictionary.getString(COSName.ACTUAL_TEXT) : null;
    Optional<String> outer = replacements.isEmpty() ? Optional.empty() : replacements.peek();
    replacements.push(outer.isPresent() ? outer : Optional.ofNullable(actual));
    replaced &= outer.isPresent();
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
    for (COSBase part : shown instanceof COSArray array ? array : List.of(shown)) {
      if (part instanceof COSString string) {
        decode(string.getBytes(), mark);
      }
    }
  }

  private void decode(byte[] bytes, int mark) throws IOException {
    Optional<String> replacement = replacements.isEmpty() ? Optional.empty() : replacements.peek();
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    while (in.available() > 0) {
      String character = font.toUnicode(font.readCode(in));
      if (replacement.isEmpty()) {
        order.add(new Marked(mark, character == null ? "�" : character));
      } else if (!replaced) {
        order.add(new Marked(mark, replacement.get()));
        replaced = true;
      }
    }
  }
}
