package org.precis.html.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.claim.Totals;
import org.precis.fixture.FullEdition;
import org.precis.fixture.Looks;
import org.precis.fixture.Packs;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.Markup;
import org.precis.html.page.NoRoom;
import org.precis.html.view.PageView;
import org.precis.html.words.Words;
import org.precis.model.Edition;
import org.precis.workspace.Fonts;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.VariableExpression;

/** Plain expressions have the values that they have in OGNL, and reach no more than it does. */
class PlainExpressionsTest {

  private static final TemplatePaths OWN = new TemplatePaths("own", Map.of());

  private static final Path STANDARD = Path.of("templates/standard");
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)\\}");

  private static final IStandardVariableExpressionEvaluator OGNL =
      new OGNLVariableExpressionEvaluator(true);

  /** What the expressions below name. */
  public record Sample(
      String text,
      String none,
      String letter,
      int count,
      int zero,
      boolean yes,
      boolean no,
      Object missing,
      List<Sample> list,
      List<String> nothing,
      Phrase phrase,
      Content content) {

    static Sample of(Sample... list) {
      Phrase phrase = new Phrase("words", List.of("a", "b"));
      return new Sample(
          "text",
          "",
          "t",
          9,
          0,
          true,
          false,
          null,
          List.of(list),
          List.of(),
          phrase,
          Content.of(phrase, phrase));
    }

    public String broken() {
      return missing.toString();
    }
  }

  private static final Map<String, Object> VARIABLES =
      Map.of("b", Sample.of(Sample.of(), Sample.of()), "i", 3, "s", "sun", "m", Map.of("text", 1));

  private static TemplateEngine engine(IStandardVariableExpressionEvaluator evaluator) {
    StandardDialect dialect = UnescapedText.dialect();
    dialect.setVariableExpressionEvaluator(evaluator);
    TemplateEngine engine = new TemplateEngine();
    engine.setDialect(dialect);
    engine.setMessageResolver(new WordResolver());
    return engine;
  }

  /** What a template prints, or why it cannot. */
  private static String printed(String template, IStandardVariableExpressionEvaluator evaluator) {
    try {
      String page = engine(evaluator).process(template, new Context(Locale.ROOT, VARIABLES));
      return unnumbered(page);
    } catch (TemplateProcessingException e) {
      return TemplateFaults.of(e, OWN, Map.of()).toString();
    }
  }

  /** An object without words calls itself by a number that is never the same. */
  private static String unnumbered(String text) {
    return text.replaceAll("@[0-9a-f]+", "@");
  }

  private static void assertAsInOgnl(String template) {
    assertEquals(printed(template, OGNL), printed(template, new PlainExpressions()), template);
  }

  /** What a template asks its evaluator. */
  private record Asked(ITemplateContext context, StandardExpressionExecutionContext how) {

    static final Asked ANY = any();

    private static Asked any() {
      List<Asked> asked = new ArrayList<>();
      printed(
          "<p th:text=\"${s}\"></p>",
          (context, expression, how) -> {
            asked.add(new Asked((ITemplateContext) context, how));
            return "";
          });
      return asked.get(0);
    }

    /** The value of an expression with its class, or the fault. */
    String answer(IStandardVariableExpressionEvaluator evaluator, String expression) {
      try {
        Object value = evaluator.evaluate(context, new VariableExpression(expression), how);
        return value == null ? "null" : unnumbered(value.getClass() + " " + value);
      } catch (TemplateProcessingException e) {
        return unnumbered(TemplateFaults.of(e, OWN, Map.of()).message());
      }
    }
  }

  private static void assertSame(String expression) {
    assertEquals(
        Asked.ANY.answer(OGNL, expression),
        Asked.ANY.answer(new PlainExpressions(), expression),
        expression);
  }

  private static Set<String> expressions(Path folder) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        Matcher matcher = EXPRESSION.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found;
  }

  @Test
  void everyExpressionOfTheStandardTemplateIsPlain() throws IOException {
    Set<String> others =
        expressions(STANDARD).stream()
            .filter(expression -> PlainExpression.parse(expression).isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), others);
  }

  @Test
  void everyExpressionWrittenAnywhereHasTheSameValueOrTheSameFault() throws IOException {
    for (Path folder : List.of(Path.of("templates"), Path.of("src/test/resources"))) {
      expressions(folder).forEach(PlainExpressionsTest::assertSame);
    }
  }

  @Test
  void everyValueOnEveryPageIsThatOfOgnl() throws IOException {
    compareOn(FullEdition.edition());
    for (Path pack : Packs.all().values()) {
      for (Edition edition : Packs.read(pack)) {
        compareOn(edition);
      }
    }
  }

  private static void compareOn(Edition edition) throws IOException {
    Path file = STANDARD.resolve("words_" + edition.masthead().language() + ".properties");
    if (Files.exists(file)) {
      String language = edition.masthead().language();
      Words words =
          Words.parse(language, "", Files.readString(file)).with(edition.presentation().words());
      RenderContext context = new RenderContext(edition, Totals.of(edition), words, Looks.ENGLISH);
      Object view =
          PageView.of(context, Fonts.bundled(), "{}", NoRoom.NONE)
              .view(new Markup(""), "{}", "hash", "", "");
      TemplateEngine engine = engine(PlainExpressionsTest::compared);
      engine.setTemplateResolver(
          new TemplateSource(new TemplatePaths("standard", Map.of()), files(), false));
      engine.process(
          "briefing", new Context(Locale.ROOT, Map.of("b", view, WordResolver.WORDS, words)));
    }
  }

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (Stream<Path> all = Files.list(STANDARD)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static Object compared(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext how) {
    String written = expression.getExpression();
    Object value = PlainExpression.parse(written).orElseThrow().value((ITemplateContext) context);
    Object expected = OGNL.evaluate(context, new VariableExpression(written), how);
    assertEquals(expected, value, written);
    return value;
  }

  @Provide
  Arbitrary<String> written() {
    return Arbitraries.of(
            "b",
            ".text",
            ".none",
            ".letter",
            ".count",
            ".zero",
            ".yes",
            ".no",
            ".missing",
            ".list",
            ".nothing",
            ".phrase",
            ".content",
            ".refs",
            ".ids",
            ".size()",
            ".size",
            ".isEmpty()",
            ".isEmpty",
            ".empty",
            ".broken",
            ".class",
            ".NONE",
            ".toString()",
            ".hashCode()",
            "[0]",
            "[1]",
            "[01]",
            "[2]",
            "[i]",
            " == ",
            " != ",
            " > ",
            " >= ",
            " + ",
            "!",
            " and ",
            " or ",
            " not ",
            " in ",
            "(",
            ")",
            "'text'",
            "''",
            "'t'",
            "' '",
            "9",
            "0",
            "010",
            "1.5",
            "null",
            "true",
            "i",
            "s",
            "m",
            "x",
            "#",
            "@",
            ",",
            "{",
            "}",
            "=",
            "#strings.contains(",
            ".length()",
            "?")
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 3000)
  void whateverIsWrittenHasTheSameValueOrTheSameFault(@ForAll("written") String expression) {
    assertSame(expression);
  }

  @Provide
  Arbitrary<String> joined() {
    Arbitrary<String> path =
        Arbitraries.of(
                ".text",
                ".none",
                ".letter",
                ".count",
                ".zero",
                ".yes",
                ".no",
                ".missing",
                ".list",
                ".phrase",
                ".content",
                ".nothing",
                ".refs",
                ".size()",
                ".isEmpty()",
                "[0]")
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(parts -> "b" + String.join("", parts));
    Arbitrary<String> operand =
        Arbitraries.oneOf(
            path,
            path.map(p -> "!" + p),
            Arbitraries.of("''", "'t'", "'text'", "9", "0", "null", "i", "s"));
    Arbitrary<String> operator = Arbitraries.of(" == ", " != ", " > ", " + ", " and ", " or ");
    return operand.flatMap(
        first ->
            operator
                .flatMap(between -> operand.map(next -> between + next))
                .list()
                .ofMaxSize(3)
                .map(rest -> first + String.join("", rest)));
  }

  @Property(tries = 3000)
  void whateverIsJoinedHasTheSameValueOrTheSameFault(@ForAll("joined") String expression) {
    assertSame(expression);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@java.lang.Runtime@getRuntime()",
        "@java.lang.System@getProperty('user.home')",
        "new java.io.File('x')",
        "new int[1]",
        "b.class.forName('java.lang.Runtime')",
        "b.getClass().getClassLoader()",
        "b.class.classLoader",
        "s.getBytes()",
        "s.class.name",
        "b.phrase.NONE",
        "b.text = 'x'",
        "#ctx.getConfiguration()",
        "#vars",
        "#this.b",
        "param.x",
        "b.{text}",
        "b.list.{? yes}",
        "(b.text)(1)",
        "b.wait()",
        "b.notify()",
        "b.list.clear()",
        "m.clear()"
      })
  void classesConstructorsStaticsAndCallsAreForOgnlToAllowOrRefuse(String expression) {
    PlainExpression.parse(expression)
        .ifPresent(
            plain ->
                assertThrows(
                    PlainExpression.NotPlainException.class,
                    () -> plain.value(Asked.ANY.context())));
    String attribute = expression.replace("\"", "&quot;");
    for (String processor : List.of("text", "utext", "title", "onclick", "if")) {
      assertAsInOgnl("<p th:" + processor + "=\"${" + attribute + "}\"></p>");
    }
  }

  @Test
  void aTextWithAWordThatMayBeRefusedIsRefusedAsBefore() {
    for (String text : List.of("new x()", "@x@y()", "param", "param.x", "a new one")) {
      assertEquals(Optional.empty(), PlainExpression.parse("'" + text + "' + b.text"));
      assertAsInOgnl("<p th:utext=\"${'" + text + "' + b.text}\"></p>");
    }
  }

  @Test
  void anExpressionOfAnotherTypeTheNextTimeStillHasItsValue() {
    assertAsInOgnl("<p th:each=\"x : ${{b, s, m, i, b}}\" th:text=\"${x.text}\"></p>");
    assertAsInOgnl("<p th:each=\"x : ${{b, m, b}}\" th:text=\"${x.text}\"></p>");
    assertAsInOgnl("<p th:each=\"x : ${{b, b.list[0], b.phrase}}\" th:text=\"${x.text}\"></p>");
  }

  @Test
  void theSelectedObjectAndConversionsAreOgnls() {
    assertAsInOgnl("<p th:object=\"${b}\" th:text=\"*{text + count}\"></p>");
    assertAsInOgnl("<p th:text=\"${{b.count}}\"></p>");
    assertNotEquals(
        "<p></p>", printed("<p th:text=\"${b.count * 2}\"></p>", new PlainExpressions()));
  }
}
