package org.precis.html.template;

import org.precis.html.words.Words;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/** Gives a template the {@code #{words}} of the briefing's language. */
final class WordResolver implements IMessageResolver {

  static final String WORDS = "words";

  @Override
  public String getName() {
    return "words";
  }

  @Override
  public Integer getOrder() {
    return 0;
  }

  @Override
  public String resolveMessage(
      ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
    Words words = (Words) context.getVariable(WORDS);
    return words.get(key, arguments == null ? new Object[0] : arguments);
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
    return key;
  }
}
