package org.precis.workspace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table {@code GPOS} or {@code GSUB} whose features are those of all scripts, with one
 * lookup each (OpenType 1.9, OpenType Layout Common Table Formats).
 */
final class LookupTable {

  private static final int SCRIPTS = 10;
  private static final int EXTENSION = 8;

  private LookupTable() {}

  /**
   * A feature.
   *
   * @param name of four letters
   * @param lookup the type of its lookup
   * @param subtables of that
   */
  record Feature(String name, int lookup, List<ByteBuffer> subtables) {}

  /**
   * The table.
   *
   * @param extension the type of lookup whose subtables only say where others stand, by which they
   *     may be far away
   * @param features by their names
   */
  static byte[] of(int extension, List<Feature> features) {
    int count = features.size();
    int subtables = features.stream().mapToInt(feature -> feature.subtables().size()).sum();
    int bytes =
        features.stream().flatMap(f -> f.subtables().stream()).mapToInt(ByteBuffer::limit).sum();
    int featuresAt = SCRIPTS + 18 + 2 * count;
    int lookupsAt = featuresAt + 2 + 12 * count;
    int extensionsAt = lookupsAt + 2 + 8 * count + 2 * subtables;
    int contentAt = extensionsAt + EXTENSION * subtables;
    ByteBuffer out = ByteBuffer.allocate(contentAt + bytes);
    out.putInt(0x00010000).putShort((short) SCRIPTS);
    out.putShort((short) featuresAt).putShort((short) lookupsAt);
    // One script, with a default language that has all features
    out.putShort((short) 1).put(tag("DFLT")).putShort((short) 8);
    out.putShort((short) 4).putShort((short) 0);
    out.putShort((short) 0).putShort((short) 0xFFFF).putShort((short) count);
    for (int i = 0; i < count; i++) {
      out.putShort((short) i);
    }
    out.putShort((short) count);
    for (int i = 0; i < count; i++) {
      out.put(tag(features.get(i).name())).putShort((short) (2 + 6 * count + 6 * i));
    }
    for (int i = 0; i < count; i++) {
      out.putShort((short) 0).putShort((short) 1).putShort((short) i);
    }
    out.putShort((short) count);
    int lookup = 2 + 2 * count;
    for (Feature feature : features) {
      out.putShort((short) lookup);
      lookup += 6 + 2 * feature.subtables().size();
    }
    int next = extensionsAt;
    for (Feature feature : features) {
      int start = out.position();
      out.putShort((short) extension).putShort((short) 0);
      out.putShort((short) feature.subtables().size());
      for (int i = 0; i < feature.subtables().size(); i++) {
        out.putShort((short) (next - start));
        next += EXTENSION;
      }
    }
    int at = contentAt;
    for (Feature feature : features) {
      for (ByteBuffer subtable : feature.subtables()) {
        out.putShort((short) 1).putShort((short) feature.lookup());
        out.putInt(at - (out.position() - 4));
        at += subtable.limit();
      }
    }
    features.forEach(feature -> feature.subtables().forEach(out::put));
    return out.array();
  }

  private static byte[] tag(String name) {
    return name.getBytes(StandardCharsets.US_ASCII);
  }
}
