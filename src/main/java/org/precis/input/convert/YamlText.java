package org.precis.input.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.precis.input.tree.Node;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/**
 * Writes a tree as YAML that reads as if written by hand: plain scalars where possible, block
 * scalars for long texts.
 */
final class YamlText {

  private static final ImplicitTuple NO_TAGS = new ImplicitTuple(true, true);

  private final List<Event> events = new ArrayList<>();

  private YamlText() {}

  static String of(Node tree) {
    YamlText text = new YamlText();
    text.events.add(new StreamStartEvent());
    text.events.add(new DocumentStartEvent(false, Optional.empty(), java.util.Map.of()));
    text.add(tree);
    text.events.add(new DocumentEndEvent(false));
    text.events.add(new StreamEndEvent());
    DumpSettings settings =
        DumpSettings.builder()
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .setIndent(2)
            .setMaxSimpleKeyLength(1000)
            .build();
    return new Present(settings).emitToString(text.events.iterator());
  }

  private void add(Node node) {
    if (node instanceof Node.Scalar scalar) {
      add(scalar.written());
    } else if (node instanceof Node.Sequence list) {
      events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
      list.items().forEach(this::add);
      events.add(new SequenceEndEvent());
    } else if (node instanceof Node.Mapping thing) {
      events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
      thing
          .entries()
          .forEach(
              (key, entry) -> {
                add(key);
                add(entry.value());
              });
      events.add(new MappingEndEvent());
    }
  }

  private void add(String text) {
    boolean nothing = text.equals("~") || text.toLowerCase(Locale.ROOT).equals("null");
    ScalarStyle style =
        text.contains("\n")
            ? ScalarStyle.LITERAL
            : nothing ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
    events.add(new ScalarEvent(Optional.empty(), Optional.empty(), NO_TAGS, text, style));
  }
}
