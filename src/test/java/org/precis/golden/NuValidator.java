package org.precis.golden;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
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

  /** With its schemas, read once: that takes a good part of the time of a document. */
  private static SimpleDocumentValidator validator;

  private NuValidator() {}

  /** What it says of a document that is served as text/html, one line each. */
  static List<String> faults(String html) throws Exception {
    FutureTask<List<String>> check = new FutureTask<>(() -> check(html));
    new Thread(null, check, "nu", STACK).start();
    return check.get();
  }

  private static List<String> check(String html) throws Exception {
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
