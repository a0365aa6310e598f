package org.precis.input.convert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Adds keys to a YAML text, in which all else stays as it is written. */
record YamlEdit(String text) {

  /**
   * The text with a key in the mapping that begins at an offset, or in one within it; empty if it
   * has the key, or something else in place of a mapping.
   *
   * @param path the keys of the mappings within, which are added if they are missing
   */
  Optional<String> with(int offset, List<String> path, String key, String value) {
    LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
    Optional<MappingNode> found =
        new Compose(settings).composeString(text).flatMap(root -> mappingAt(root, offset));
    int depth = 0;
    while (found.isPresent() && depth < path.size()) {
      Optional<Node> next = valueOf(found.get(), path.get(depth));
      if (next.isEmpty()) {
        String all = quoted(key) + ": " + value;
        for (int i = path.size() - 1; i >= depth; i--) {
          all = quoted(path.get(i)) + ": {" + all + "}";
        }
        return Optional.of(with(found.get(), all));
      }
      found = next.filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
      depth++;
    }
    return found
        .filter(mapping -> valueOf(mapping, key).isEmpty())
        .map(mapping -> with(mapping, quoted(key) + ": " + value));
  }

  private Optional<MappingNode> mappingAt(Node node, int offset) {
    if (node instanceof MappingNode mapping) {
      return offset(node.getStartMark()) == offset
          ? Optional.of(mapping)
          : mapping.getValue().stream()
              .flatMap(tuple -> mappingAt(tuple.getValueNode(), offset).stream())
              .findFirst();
    }
    return node instanceof SequenceNode list
        ? list.getValue().stream().flatMap(one -> mappingAt(one, offset).stream()).findFirst()
        : Optional.empty();
  }

  private int offset(Optional<Mark> mark) {
    return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
  }

  private static Optional<Node> valueOf(MappingNode mapping, String key) {
    return mapping.getValue().stream()
        .filter(
            tuple ->
                tuple.getKeyNode() instanceof ScalarNode name
                    && name.getValue().strip().equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst();
  }

  private String with(MappingNode mapping, String entry) {
    if (mapping.getFlowStyle() == FlowStyle.FLOW) {
      int brace = offset(mapping.getEndMark()) - 1;
      int end = text.substring(0, brace).stripTrailing().length();
      String joint = mapping.getValue().isEmpty() ? "" : text.charAt(end - 1) == ',' ? " " : ", ";
      return text.substring(0, end) + joint + entry + text.substring(end);
    }
    int first = offset(mapping.getStartMark());
    int line = text.lastIndexOf('\n', first - 1) + 1;
    String ending = text.contains("\r\n") ? "\r\n" : "\n";
    String indent = " ".repeat(text.codePointCount(line, first));
    List<NodeTuple> entries = mapping.getValue();
    for (int i = entries.size() - 1; i >= 0; i--) {
      Mark start = entries.get(i).getKeyNode().getStartMark().orElseThrow();
      Node value = entries.get(i).getValueNode();
      if (value.getEndMark().orElseThrow().getLine() == start.getLine()) {
        int end = text.indexOf('\n', offset(value.getEndMark()));
        int at = end < 0 ? text.length() : end - (text.charAt(end - 1) == '\r' ? 1 : 0);
        return text.substring(0, at) + ending + indent + entry + text.substring(at);
      }
    }
    return text.substring(0, first) + entry + ending + indent + text.substring(first);
  }

  private static String quoted(String name) {
    boolean plain =
        name.matches("\\p{L}[\\p{L}\\p{M} -]*")
            && Stream.of("yes", "no", "true", "false", "null", "on", "off", "y", "n")
                .noneMatch(name::equalsIgnoreCase);
    return plain ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
