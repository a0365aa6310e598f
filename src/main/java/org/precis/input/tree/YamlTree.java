package org.precis.input.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;
import org.precis.workspace.Fonts;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 into a tree with places. Tags are rejected, and aliases are expanded within a
 * limit and never recursively.
 */
public final class YamlTree {

  private static final int DEEPEST = 40;
  private static final int MOST_EXPANDED = 20_000;

  private final SourceText source;
  private final Report report;
  private final Characters characters;
  private final Map<String, TreeBuilder.Built> anchors = new LinkedHashMap<>();
  private final TreeBuilder builder;
  private final int[] offsets;
  private Optional<TextSpan> lastQuoted = Optional.empty();
  private int expanded;
  private int documents;

  private YamlTree(SourceText source, Characters characters, Report report) {
    this.source = source;
    this.characters = characters;
    this.report = report;
    this.builder = new TreeBuilder(report);
    this.offsets = offsets(source.text());
  }

  /** The UTF-16 offset of each code point, in which the parser counts; null if they are equal. */
  private static int[] offsets(String text) {
    int characters = text.codePointCount(0, text.length());
    if (characters == text.length()) {
      return null;
    }
    int[] offsets = new int[characters + 1];
    for (int i = 1; i <= characters; i++) {
      offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
    }
    return offsets;
  }

  /** The single document in the file; empty if it cannot be read. */
  public static Optional<Node> read(SourceText source, Characters characters, Report report) {
    return new YamlTree(source, characters, report).read();
  }

  /** The mapping in a file that comes with a class of the engine. */
  public static Node.Mapping bundled(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Report report = new Report();
      Characters characters = new Characters(new PackFonts(Fonts.bundled(), report), report);
      SourceText source = new SourceText(file, text, false);
      return (Node.Mapping) read(source, characters, report).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Node> read() {
    LoadSettings settings =
        LoadSettings.builder().setLabel(source.file()).setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      for (Event event : new Parse(settings).parseString(source.text())) {
        if (!take(event)
            || builder.beginsWithReference()
            || builder.isFull(TextSpan.firstLine(source))) {
          return Optional.empty();
        }
      }
    } catch (MarkedYamlEngineException e) {
      new YamlProblem(source, lastQuoted, builder.openBracket(), report).report(e, this::place);
      return Optional.empty();
    } catch (YamlEngineException e) {
      report.add(Fault.YAML, TextSpan.firstLine(source), e.getMessage());
      return Optional.empty();
    }
    if (builder.root().isEmpty()) {
      report.addFile(Fault.EMPTY_FILE, source.file());
    }
    return builder.root();
  }

  private boolean take(Event event) {
    switch (event.getEventId()) {
      case DocumentStart -> {
        documents++;
        if (documents > 1) {
          report.add(Fault.YAML_DOCUMENTS, place(event));
          return false;
        }
      }
      case Scalar -> {
        return scalar((ScalarEvent) event);
      }
      case MappingStart, SequenceStart -> {
        return open((CollectionStartEvent) event);
      }
      case MappingEnd, SequenceEnd -> builder.close(place(event).end());
      case Alias -> {
        return alias((AliasEvent) event);
      }
      default -> {}
    }
    return true;
  }

  private boolean scalar(ScalarEvent event) {
    event.getTag().ifPresent(tag -> refuse(tag, event));
    TextSpan place = place(event);
    Optional<TextSpan> odd = event.isPlain() ? oddIndentation(place) : Optional.empty();
    if (odd.isPresent()) {
      report.addHinted(Fault.YAML, odd.get(), OddSpace.HINT, OddSpace.said(odd.get()));
      return false;
    }
    lastQuoted = isQuoted(event) ? Optional.of(place) : lastQuoted;
    String text = isNull(event) ? "" : characters.checked(event.getValue(), place);
    boolean block = event.isLiteral() || event.isFolded();
    builder.add(new Node.Scalar(text, block ? trimmed(place) : place, block), anchor(event));
    return true;
  }

  private static boolean isQuoted(ScalarEvent event) {
    return !event.isPlain() && !event.isLiteral() && !event.isFolded();
  }

  /**
   * A space at the beginning of a text at the beginning of its line, which is meant to indent it.
   */
  private Optional<TextSpan> oddIndentation(TextSpan place) {
    return OddSpace.ofIndentation(source, place.line())
        .filter(space -> space.start() == place.start());
  }

  /** Whether it stands for nothing, as programs write it; <i>Null</i> is a German word. */
  private static boolean isNull(ScalarEvent event) {
    return event.isPlain() && List.of("~", "null").contains(event.getValue());
  }

  private TextSpan trimmed(TextSpan place) {
    int end = place.end();
    while (end > place.start() + 1 && Character.isWhitespace(source.text().charAt(end - 1))) {
      end--;
    }
    return new TextSpan(source, place.start(), end);
  }

  private boolean open(CollectionStartEvent event) {
    event.getTag().ifPresent(tag -> refuse(tag, event));
    if (builder.depth() == DEEPEST) {
      report.add(Fault.YAML_DEPTH, place(event), DEEPEST);
      return false;
    }
    builder.open(event instanceof MappingStartEvent, place(event), anchor(event));
    return true;
  }

  private Optional<TreeBuilder.Anchor> anchor(NodeEvent event) {
    return event.getAnchor().map(anchor -> built -> anchors.put(anchor.getValue(), built));
  }

  private boolean alias(AliasEvent event) {
    String name = event.getAlias().getValue();
    TreeBuilder.Built built = anchors.get(name);
    if (built == null) {
      report.add(Fault.YAML_ALIAS, place(event), name);
      builder.add(new Node.Scalar("", place(event), false), Optional.empty());
      return true;
    }
    expanded += built.size();
    if (expanded > MOST_EXPANDED) {
      report.add(Fault.YAML_EXPANSION, place(event), MOST_EXPANDED);
      return false;
    }
    builder.addAgain(built);
    return true;
  }

  private void refuse(String tag, Event event) {
    TextSpan place = place(event);
    int lineEnd = source.endOf(place.line());
    String written = source.text().substring(place.start(), lineEnd).split("[\\s,\\]}]", 2)[0];
    boolean shown = written.startsWith("!");
    report.add(
        Fault.YAML_TAG,
        shown ? new TextSpan(source, place.start(), place.start() + written.length()) : place,
        shown ? written : tag);
  }

  private TextSpan place(Event event) {
    int start = event.getStartMark().map(this::offset).orElse(0);
    int end = event.getEndMark().map(this::offset).orElse(start);
    return new TextSpan(source, start, Math.max(start, end));
  }

  private TextSpan place(Mark mark) {
    int start = offset(mark);
    return new TextSpan(source, start, Math.min(start + 1, source.text().length()));
  }

  private int offset(Mark mark) {
    return offsets == null ? mark.getIndex() : offsets[mark.getIndex()];
  }
}
