package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.precis.typeset.css.Token;
import org.precis.typeset.css.Token.Kind;
import org.precis.typeset.value.Content;
import org.precis.typeset.value.Counting;
import org.precis.typeset.value.ListStyle;
import org.precis.typeset.value.Quotes;

/** Reads the values of properties of generated content (CSS Content 3, CSS GCPM 3). */
final class ContentGrammar {

  private static final Grammar PARTS = new Grammar("", ContentGrammar::part).sequence();
  private static final Grammar WHICH = Grammar.words(Content.Which.class);

  static final Grammar CONTENT =
      Grammar.words("none", Specified.NOTHING, "normal", Specified.NOTHING)
          .or(
              new Grammar(
                  "<string> | open-quote | close-quote | no-open-quote | no-close-quote | attr() |"
                      + " counter() | counters() | element() | string() | leader() |"
                      + " target-counter(attr(href), page); counters may name a list-style-type",
                  ContentGrammar::content));

  /** Strings for the margins of pages. */
  static final Grammar STRINGS =
      Grammar.words("none", List.of())
          .or(
              new Grammar(
                      "<name> content(); also <string> and attr(), and several with commas between",
                      ContentGrammar::namedString)
                  .list());

  /** Pairs of quotation marks. */
  static final Grammar QUOTES =
      Grammar.words("auto", Quotes.AUTO, "none", new Quotes(List.of()))
          .or(
              Grammar.STRING
                  .sequence()
                  .<List<String>>then(marks -> marks.size() % 2 == 0 ? new Quotes(marks) : null)
                  .says("<string> <string>, for each depth; auto is those of the language"));

  private ContentGrammar() {}

  /** Counters, each with a number or else with this one. */
  static Grammar counters(int otherwise) {
    return Grammar.words("none", List.of())
        .or(
            new Grammar(
                    "<name> | <name> <integer>, for each counter",
                    values -> counting(values, otherwise))
                .sequence());
  }

  private static Object counting(Values values, int otherwise) {
    Object name = Grammar.NAME.read(values);
    boolean alone = values.done() || values.peek().is(Kind.IDENT);
    Object value = alone || name == null ? (Integer) otherwise : Grammar.INTEGER.read(values);
    return name == null || value == null ? null : new Counting((String) name, (Integer) value);
  }

  private static Object content(Values values) {
    Object parts = PARTS.read(values);
    // After a slash stands what a screen reader says instead
    boolean ends = !values.take('/') || values.done() || PARTS.read(values) != null;
    return ends ? parts : null;
  }

  private static Object namedString(Values values) {
    Object name = Grammar.NAME.read(values);
    List<Content> parts = new ArrayList<>(2);
    while (name != null && !values.done() && !values.peek().is(',')) {
      boolean own = values.takeFunction("content");
      boolean ignored = own && values.take("text");
      Content part = own ? new Content.OwnText() : part(values);
      boolean fits =
          own
              ? values.take(')')
              : part instanceof Content.Literal || part instanceof Content.Attribute;
      if (!fits) {
        return null;
      }
      parts.add(part);
    }
    return parts.isEmpty() ? null : new NamedString((String) name, List.copyOf(parts));
  }

  private static Content part(Values values) {
    Token token = values.next();
    if (token.is(Kind.STRING)) {
      return new Content.Literal(token.text());
    }
    if (token.is(Kind.IDENT)) {
      return switch (token.word()) {
        case "open-quote" -> new Content.Quote(true, true);
        case "close-quote" -> new Content.Quote(false, true);
        case "no-open-quote" -> new Content.Quote(true, false);
        case "no-close-quote" -> new Content.Quote(false, false);
        default -> null;
      };
    }
    Content part = token.is(Kind.FUNCTION) ? function(token.word(), values) : null;
    return part != null && values.take(')') ? part : null;
  }

  private static Content function(String function, Values values) {
    Token argument = values.next();
    if (function.equals("leader")) {
      return leader(argument);
    }
    if (function.equals("target-counter")) {
      return argument.isFunction("attr") ? targetPage(values) : null;
    }
    if (!argument.is(Kind.IDENT)) {
      return null;
    }
    String name = argument.text();
    return switch (function) {
      case "attr" -> new Content.Attribute(name);
      case "counter" -> counted(values, style -> new Content.Counter(name, style));
      case "counters" -> {
        Object separator = values.take(',') ? Grammar.STRING.read(values) : null;
        yield separator == null
            ? null
            : counted(values, style -> new Content.Counters(name, (String) separator, style));
      }
      case "element" -> chosen(values, which -> new Content.Running(name, which));
      case "string" -> chosen(values, which -> new Content.NamedText(name, which));
      default -> null;
    };
  }

  /** What is counted in the style that is next after a comma, or else in decimal numbers. */
  private static Content counted(Values values, Function<ListStyle, Content> make) {
    Object style = values.take(',') ? TextGrammar.LIST_STYLE.read(values) : ListStyle.DECIMAL;
    return style == null ? null : make.apply((ListStyle) style);
  }

  private static Content chosen(Values values, Function<Content.Which, Content> make) {
    Object which = values.take(',') ? WHICH.read(values) : Content.Which.FIRST;
    return which == null ? null : make.apply((Content.Which) which);
  }

  private static Content leader(Token argument) {
    if (argument.is(Kind.STRING)) {
      return argument.text().isEmpty() ? null : new Content.Leader(argument.text());
    }
    return switch (argument.is(Kind.IDENT) ? argument.word() : "") {
      case "dotted" -> new Content.Leader(". ");
      case "solid" -> new Content.Leader("_");
      case "space" -> new Content.Leader(" ");
      default -> null;
    };
  }

  private static Content targetPage(Values values) {
    Object attribute = Grammar.NAME.read(values);
    boolean ignored = attribute != null && values.take("url");
    boolean page = attribute != null && values.take(')') && values.take(',') && values.take("page");
    return page
        ? counted(values, style -> new Content.TargetPage((String) attribute, style))
        : null;
  }
}
