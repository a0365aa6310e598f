package org.precis.golden;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.validator.checker.InfoAwareErrorHandler;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML Checker, as its own command line runs it: errors and warnings, the CSS's too. */
final class NuValidator {

  /** Its schemas and style sheets are read by deep recursion. */
  private static final long STACK = 256L << 20;

  /** The letters and digits of a font: it reads them one by one, and takes no other notice. */
  private static final Pattern FONT = Pattern.compile("(?<=;base64,)[A-Za-z0-9+/]+={0,2}(?=\"\\))");

  private static final Pattern STYLE = Pattern.compile("(?s)(?<=<style>).*?(?=</style>)");

  /** With its schemas, read once: that takes a good part of the time of a document. */
  private static SimpleDocumentValidator validator;

  /** Styles that it found nothing in. Most briefings have the same, which is not read again. */
  private static final Set<String> FLAWLESS = new TreeSet<>();

  private NuValidator() {}

  /** What it says of a document that is served as text/html, one line each. */
  static List<String> faults(String html) throws Exception {
    FutureTask<List<String>> check = new FutureTask<>(() -> check(html));
    new Thread(null, check, "nu", STACK).start();
    return check.get();
  }

  private static List<String> check(String whole) throws Exception {
    String html = FONT.matcher(whole).replaceAll("");
    List<String> found = checkAll(STYLE.matcher(html).replaceAll(NuValidator::unlessFlawless));
    if (found.isEmpty()) {
      STYLE.matcher(html).results().map(MatchResult::group).forEach(FLAWLESS::add);
    }
    return found;
  }

  private static String unlessFlawless(MatchResult style) {
    return FLAWLESS.contains(style.group()) ? "" : Matcher.quoteReplacement(style.group());
  }

  private static List<String> checkAll(String html) throws Exception {
    Faults faults = new Faults(html.lines().toList());
    if (validator == null) {
      validator = new SimpleDocumentValidator(true, false, true);
      validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, faults);
    }
    validator.setUpValidatorAndParsers(faults, false, false);
    InputSource source = new InputSource(new StringReader(html));
    source.setSystemId("briefing.html");
    validator.checkHtmlInputSource(source);
    return faults.found;
  }

  private static final class Faults implements InfoAwareErrorHandler {

    private static final String SLASH = "Trailing slash on void elements has no effect";

    /** Properties and values that browsers know and the checker does not. */
    private static final Pattern NEWER_PROPERTY =
        Pattern.compile(
            "(?s)CSS: “(container-type|view-timeline-name|view-timeline-inset"
                + "|animation-timeline|timeline-scope)”: .*"
                + "|CSS: “grid-template-rows”: “subgrid” is not .*");

    /** Units and selectors of that kind, which it only finds unreadable. */
    private static final Pattern NEWER_SYNTAX = Pattern.compile("\\dcqi\\b|::details-content");

    private final List<String> lines;
    private final List<String> found = new ArrayList<>();

    Faults(List<String> lines) {
      this.lines = lines;
    }

    /** What it cannot read is in the line that it names, or in the two before. */
    private boolean isNewer(SAXParseException at) {
      String said = at.getMessage();
      int line = Math.min(at.getLineNumber(), lines.size());
      boolean unreadable =
          said.startsWith("CSS: ")
              && (said.contains("Parse Error") || said.contains("Unknown dimension"));
      return NEWER_PROPERTY.matcher(said).matches()
          || unreadable
              && lines.subList(Math.max(0, line - 3), line).stream()
                  .anyMatch(css -> NEWER_SYNTAX.matcher(css).find());
    }

    private void add(String kind, SAXParseException at) {
      found.add(
          String.format(
              Locale.ROOT,
              "%d:%d: %s: %s",
              at.getLineNumber(),
              at.getColumnNumber(),
              kind,
              at.getMessage()));
    }

    /** Advice, which is neither error nor warning. */
    @Override
    public void info(SAXParseException advice) {}

    /** The checker itself calls slashes advice (in MessageEmitterAdapter); XML needs them. */
    @Override
    public void warning(SAXParseException warning) {
      if (!warning.getMessage().startsWith(SLASH)) {
        add("warning", warning);
      }
    }

    @Override
    public void error(SAXParseException error) {
      if (!isNewer(error)) {
        add("error", error);
      }
    }

    @Override
    public void fatalError(SAXParseException error) {
      add("fatal error", error);
    }
  }
}
