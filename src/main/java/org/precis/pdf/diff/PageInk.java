package org.precis.pdf.diff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.precis.pdf.read.ReadingBudget;

/**
 * What a page paints, as text. Two pages with the same ink look the same, even if their fonts are
 * subset differently and so number their glyphs differently.
 */
final class PageInk {

  /** Far more than any page of a briefing has. */
  private static final long MOST_TOKENS = 5_000_000;

  private final PDPage page;
  private final StringBuilder ink = new StringBuilder();
  private PDFont font;

  private PageInk(PDPage page) {
    this.page = page;
  }

  static String of(PDPage page) throws IOException {
    PageInk reader = new PageInk(page);
    List<COSBase> operands = new ArrayList<>();
    PDFStreamParser parser = new PDFStreamParser(page);
    ReadingBudget budget = new ReadingBudget(MOST_TOKENS);
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      budget.take(1);
      if (token instanceof Operator operator) {
        reader.take(operator.getName(), operands);
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
    return reader.ink.toString();
  }

  private void take(String operator, List<COSBase> operands) throws IOException {
    switch (operator) {
      case OperatorName.BEGIN_MARKED_CONTENT,
          OperatorName.BEGIN_MARKED_CONTENT_SEQ,
          OperatorName.END_MARKED_CONTENT -> {}
      case OperatorName.SET_FONT_AND_SIZE -> {
        font = page.getResources().getFont((COSName) operands.get(0));
        ink.append(font.getName().replaceFirst("^[A-Z]{6}\\+", "")).append(operands.get(1));
      }
      default -> {
        operands.forEach(this::operand);
        ink.append(operator).append('\n');
      }
    }
  }

  private void operand(COSBase operand) {
    if (operand instanceof COSArray array) {
      array.forEach(this::operand);
    } else if (operand instanceof COSString string && font != null) {
      decode(string.getBytes());
    } else {
      ink.append(operand).append(' ');
    }
  }

  private void decode(byte[] bytes) {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    try {
      while (in.available() > 0) {
        ink.append(font.toUnicode(font.readCode(in)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
