package org.precis.html.template;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.html.content.Content;
import org.precis.html.content.ContentHtml;
import org.precis.html.page.Markup;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardUtextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * The {@code th:utext} of templates: prints content as HTML, and the engine's own style sheets and
 * JSON as they are. Anything else may be a text of a pack, and is escaped.
 */
final class UnescapedText extends AbstractStandardExpressionAttributeTagProcessor {

  private UnescapedText(String prefix) {
    super(
        TemplateMode.HTML,
        prefix,
        StandardUtextTagProcessor.ATTR_NAME,
        StandardUtextTagProcessor.PRECEDENCE,
        true,
        true);
  }

  /** Thymeleaf's own dialect, with this in place of its {@code th:utext}. */
  static StandardDialect dialect() {
    return new StandardDialect() {
      @Override
      public Set<IProcessor> getProcessors(String prefix) {
        return Stream.concat(
                super.getProcessors(prefix).stream().filter(one -> !isUtext(one)),
                Stream.of(new UnescapedText(prefix)))
            .collect(Collectors.toCollection(LinkedHashSet::new));
      }
    };
  }

  private static boolean isUtext(IProcessor processor) {
    return processor instanceof StandardUtextTagProcessor
        && processor.getTemplateMode() == TemplateMode.HTML;
  }

  @Override
  protected void doProcess(
      ITemplateContext context,
      IProcessableElementTag element,
      AttributeName attribute,
      String expression,
      Object value,
      IElementTagStructureHandler handler) {
    handler.setBody(html(value), false);
  }

  private static String html(Object value) {
    if (value instanceof Content content) {
      return ContentHtml.of(content);
    }
    return value instanceof Markup own
        ? own.code()
        : ContentHtml.escape(value == null ? "" : value.toString());
  }
}
