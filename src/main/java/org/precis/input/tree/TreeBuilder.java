package org.precis.input.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.TextSpan;

/** Builds a tree from parser events. */
final class TreeBuilder {

  /** A finished node, and the number of nodes in it, including itself. */
  record Built(Node node, int size) {}

  /** Stores a finished node under the name of a YAML anchor. */
  interface Anchor {
    void keep(Built built);
  }

  private static final class Open {
    final boolean mapping;
    final TextSpan start;
    final Optional<Anchor> anchor;
    final List<Node> items = new ArrayList<>();
    final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    Node.Scalar key;
    Node.Entry last;
    TextSpan rest;
    boolean badKey;
    int size = 1;

    Open(boolean mapping, TextSpan start, Optional<Anchor> anchor) {
      this.mapping = mapping;
      this.start = start;
      this.anchor = anchor;
    }
  }

  private static final int MOST = 1_000_000;
  private static final Pattern REST_OF_NUMBER = Pattern.compile("[0-9]{3}.*");
  private static final String IN_QUOTES =
      "put each text that begins with {{ in quotes: \"{{id}} …\"";

  /** Words of a text that are taken for a key. */
  private static final Pattern WORDS_AND_COLON =
      Pattern.compile("\\s*+(?:- ++)?+(?![\"'])[^: ]++ [^:]*+: *+");

  /**
   * What follows a key without a value, if it seems to be one: most comments begin with a space.
   */
  private static final Pattern COMMENT =
      Pattern.compile("\\s*:\\s+#(?![0-9A-Fa-f]{3,8}\\b)[\\p{L}\\p{N}].*");

  private static final String BLOCK =
      "put a text that contains ': ' in quotes, or write | after the key above it: 'en: |'";

  private final Deque<Open> open = new ArrayDeque<>();
  private final Report report;
  private Node root;
  private int count;
  private boolean beginsWithReference;

  TreeBuilder(Report report) {
    this.report = report;
  }

  Optional<Node> root() {
    return Optional.ofNullable(root);
  }

  /** Whether a text was found that begins with a reference, and so was taken for a mapping. */
  boolean beginsWithReference() {
    return beginsWithReference;
  }

  /** The innermost bracket that is not closed. */
  Optional<TextSpan> openBracket() {
    return open.stream()
        .map(one -> one.start)
        .filter(start -> begins(start, "[") || begins(start, "{"))
        .findFirst();
  }

  private static boolean begins(TextSpan place, String characters) {
    return place.source().text().startsWith(characters, place.start());
  }

  int depth() {
    return open.size();
  }

  void open(boolean mapping, TextSpan start, Optional<Anchor> anchor) {
    open.push(new Open(mapping, start, anchor));
  }

  void close(int end) {
    Open closed = open.pop();
    reportTorn(closed);
    Place place =
        new TextSpan(
            closed.start.source(), closed.start.start(), Math.max(end, closed.start.end()));
    Node node =
        closed.mapping
            ? new Node.Mapping(closed.entries, place, false)
            : new Node.Sequence(closed.items, place);
    Built built = new Built(node, closed.size);
    closed.anchor.ifPresent(anchor -> anchor.keep(built));
    addAgain(built);
  }

  void add(Node.Scalar scalar, Optional<Anchor> anchor) {
    Built built = new Built(scalar, 1);
    anchor.ifPresent(name -> name.keep(built));
    addAgain(built);
  }

  /** Whether the file has more values than can be kept, which is reported once. */
  boolean isFull(Place at) {
    if (count > MOST) {
      report.addFile(Fault.TOO_MANY_VALUES, at.source().file(), MOST + " values");
    }
    return count > MOST;
  }

  void addAgain(Built built) {
    count++;
    if (open.isEmpty()) {
      root = built.node();
      return;
    }
    Open parent = open.peek();
    parent.size += built.size();
    if (!parent.mapping) {
      parent.items.add(built.node());
    } else if (parent.key == null && !parent.badKey) {
      key(parent, built.node());
    } else {
      value(parent, built.node());
    }
  }

  private void key(Open parent, Node node) {
    if (node instanceof Node.Scalar scalar) {
      parent.key = scalar;
    } else if (begins(parent.start, "{{")) {
      parent.badKey = true;
      beginsWithReference = true;
      TextSpan key = (TextSpan) node.place();
      TextSpan braces = new TextSpan(key.source(), key.start() - 1, key.start() + 1);
      int line = key.source().startOf(braces.line());
      String before = key.source().text().substring(line, braces.start());
      boolean inText = WORDS_AND_COLON.matcher(before).matches();
      report.addHinted(
          Fault.YAML,
          braces,
          inText ? BLOCK : IN_QUOTES,
          "text begins with '{{', a bracket of YAML");
    } else {
      parent.badKey = true;
      report.add(Fault.YAML_KEY, node.place());
    }
  }

  /** Warns of a text that begins with #, which YAML takes for a comment. */
  private void reportComment(Node.Scalar key, Node value) {
    if (value instanceof Node.Scalar text
        && text.text().isEmpty()
        && !text.block()
        && key.place() instanceof TextSpan place) {
      String line = place.source().line(place.line());
      int end = place.end() - place.source().startOf(place.line());
      if (end <= line.length() && COMMENT.matcher(line.substring(end)).matches()) {
        report.add(Fault.COMMENT_FOR_TEXT, place, key.text());
      }
    }
  }

  private void value(Open parent, Node value) {
    if (parent.key != null && isRestOfText(parent, value)) {
      parent.rest = (TextSpan) parent.key.place();
    } else if (parent.key != null) {
      Node.Entry entry = new Node.Entry(parent.key, value);
      reportComment(parent.key, value);
      reportTorn(parent);
      parent.last = entry;
      Node.Entry first = parent.entries.putIfAbsent(parent.key.text(), entry);
      if (first != null) {
        String where = first.key().place().named();
        report.add(Fault.DUPLICATE_KEY, parent.key.place(), parent.key.text(), where);
      }
    }
    parent.key = null;
    parent.badKey = false;
  }

  /**
   * Whether what YAML takes for a key without a value is the rest of the text before it, which has
   * a comma and stands in braces without quotes: {value: 22,000}, {title: Cards, cheques and cash}.
   */
  private static boolean isRestOfText(Open parent, Node value) {
    boolean valueless = value instanceof Node.Scalar scalar && scalar.isBlank();
    if (!valueless
        || !begins(parent.start, "{")
        || parent.last == null
        || !(parent.last.value() instanceof Node.Scalar before)
        || before.isBlank()
        || !(before.place() instanceof TextSpan start)
        || !(parent.key.place() instanceof TextSpan rest)) {
      return false;
    }
    String source = start.source().text();
    char first = source.charAt(start.start());
    int end = parent.rest == null ? start.end() : parent.rest.end();
    String between = source.substring(end, Math.max(end, rest.start()));
    boolean number = between.equals(",") && REST_OF_NUMBER.matcher(parent.key.text()).matches();
    return between.strip().equals(",")
        && first != '"'
        && first != '\''
        && (number || parent.key.text().indexOf(' ') >= 0)
        && !isKey(source, rest.end());
  }

  private static boolean isKey(String source, int end) {
    int at = end;
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
    return at < source.length() && source.charAt(at) == ':';
  }

  /** Takes the text that was torn at its commas as one, and reports it. */
  private void reportTorn(Open parent) {
    if (parent.rest != null) {
      TextSpan start = (TextSpan) parent.last.value().place();
      TextSpan whole = new TextSpan(start.source(), start.start(), parent.rest.end());
      String text = start.source().text().substring(whole.start(), whole.end());
      Node.Entry entry = new Node.Entry(parent.last.key(), new Node.Scalar(text, whole, false));
      parent.entries.put(parent.last.key().text(), entry);
      report.add(Fault.UNQUOTED_COMMA, whole, text);
    }
    parent.rest = null;
  }
}
