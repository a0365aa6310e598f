package org.precis.markdown;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** A text in Markdown without its markup, in one line, for a terminal. */
public final class PlainText {

  private static final Parser PARSER = Parser.builder().build();
  private static final TextContentRenderer RENDERER =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();

  private PlainText() {}

  /** The words of a text; addresses of links follow them in brackets. */
  public static String of(String markdown) {
    return RENDERER.render(PARSER.parse(markdown));
  }
}
