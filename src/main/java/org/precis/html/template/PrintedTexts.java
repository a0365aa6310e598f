package org.precis.html.template;

import java.util.List;
import java.util.function.Supplier;
import org.precis.diagnostic.FaultyInputException;
import org.precis.html.content.Content;
import org.precis.html.inline.RenderContext;
import org.precis.html.words.Words;
import org.precis.text.BlockText;

/**
 * The texts of an edition as its pages say them, each on one line: references filled in, in the
 * words of the language, and without markup.
 */
public final class PrintedTexts {

  private final TemplatePaths template;
  private final RenderContext context;

  PrintedTexts(TemplatePaths template, RenderContext context) {
    this.template = template;
    this.context = context;
  }

  /** A title or a label. */
  public String line(String text) {
    return said(() -> BlockText.normalized(context.prose.plain(text)));
  }

  /** The paragraphs and points of a text in Markdown. */
  public List<String> items(String markdown) {
    return said(
        () ->
            context.prose.items(markdown).stream()
                .map(Content::text)
                .map(BlockText::normalized)
                .toList());
  }

  private <T> T said(Supplier<T> text) {
    try {
      return text.get();
    } catch (Words.UnusableWordException e) {
      throw new FaultyInputException(List.of(TemplateFaults.word(template, e)));
    }
  }
}
