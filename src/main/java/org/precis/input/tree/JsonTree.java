package org.precis.input.tree;

import java.util.Locale;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON (RFC 8259) into a tree with places. A null is read as an empty text. */
public final class JsonTree {

  private static final int DEEPEST = 40;

  private final SourceText source;
  private final Check check;
  private final Report report;
  private final TreeBuilder builder;

  /** Checks the characters of a text. */
  public interface Check {
    String checked(String text, Place place);
  }

  private JsonTree(SourceText source, Check check, Report report) {
    this.source = source;
    this.check = check;
    this.report = report;
    this.builder = new TreeBuilder(report);
  }

  /** The value in the file; empty if it cannot be read. */
  public static Optional<Node> read(SourceText source, Check check, Report report) {
    return new JsonTree(source, check, report).read();
  }

  private Optional<Node> read() {
    JsonFactory factory = new JsonFactory();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), source.text())) {
      return read(parser) ? builder.root() : Optional.empty();
    } catch (JacksonException e) {
      report.add(Fault.JSON, place(e.getLocation()), problem(e));
      return Optional.empty();
    }
  }

  private boolean read(JsonParser parser) {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (builder.depth() == 0 && builder.root().isPresent()) {
        report.add(Fault.JSON, place(parser), "content after its end");
        return false;
      }
      if (token.isStructStart() && builder.depth() == DEEPEST) {
        report.add(Fault.YAML_DEPTH, place(parser), DEEPEST);
        return false;
      }
      take(parser, token);
      if (builder.isFull(place(parser))) {
        return false;
      }
    }
    if (builder.root().isEmpty()) {
      report.addFile(Fault.EMPTY_FILE, source.file());
    }
    return builder.root().isPresent();
  }

  private void take(JsonParser parser, JsonToken token) {
    TextSpan place = place(parser);
    if (token.isStructStart()) {
      builder.open(token == JsonToken.START_OBJECT, place, Optional.empty());
    } else if (token.isStructEnd()) {
      builder.close(place.end());
    } else {
      String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
      TextSpan whole =
          new TextSpan(source, place.start(), Math.max(place.end(), end(parser, text)));
      builder.add(
          new Node.Scalar(check.checked(text, whole), whole, false, token.isNumeric()),
          Optional.empty());
    }
  }

  /** The end offset of the last token. */
  private int end(JsonParser parser, String text) {
    int end = offset(parser.currentLocation());
    boolean key = parser.currentToken() == JsonToken.PROPERTY_NAME;
    // the parser has already moved on to the value
    return key ? offset(parser.currentTokenLocation()) + text.length() + 2 : end;
  }

  private TextSpan place(JsonParser parser) {
    return place(parser.currentTokenLocation());
  }

  private TextSpan place(TokenStreamLocation location) {
    int start = offset(location);
    return new TextSpan(source, start, Math.min(start + 1, source.text().length()));
  }

  private int offset(TokenStreamLocation location) {
    long offset = location == null ? 0 : Math.max(0, location.getCharOffset());
    return (int) Math.min(offset, source.text().length());
  }

  /** The parser's message without its source and location. */
  private static String problem(JacksonException e) {
    String first = e.getOriginalMessage().split("\\R| \\(", 2)[0].strip();
    return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
  }
}
