package org.precis.pdf.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Whether an untrusted PDF is no larger inside than a briefing can be. Nothing is kept of what is
 * decompressed to find out, and no tree is walked recursively.
 */
public final class PdfBounds {

  private static final int DEEPEST_PAGE = 50;
  private static final int MOST_PAGES = 20_000;
  private static final long MOST_OF_A_STREAM = 64L << 20;
  private static final long MOST_OF_A_PAGE = 16L << 20;
  private static final long MOST = 256L << 20;

  private final COSDocument pdf;
  private final Map<COSBase, Long> weights = new IdentityHashMap<>();
  private long all;

  private PdfBounds(PDDocument pdf) {
    this.pdf = pdf.getDocument();
  }

  /**
   * What exceeds the bounds, in words; empty if nothing does.
   *
   * @throws IOException if it cannot be read
   */
  static Optional<String> excess(PDDocument pdf) throws IOException {
    PdfBounds bounds = new PdfBounds(pdf);
    Optional<String> streams = bounds.streams();
    return streams.isPresent() ? streams : bounds.pages();
  }

  private Optional<String> streams() throws IOException {
    for (Map.Entry<COSObjectKey, Long> place : pdf.getXrefTable().entrySet()) {
      // objects inside an object stream have a negative offset, and are no streams
      if (place.getValue() > 0
          && pdf.getObjectFromPool(place.getKey()).getObject() instanceof COSStream stream) {
        long weight = weight(stream);
        weights.put(stream, weight);
        all += weight;
        if (weight > MOST_OF_A_STREAM) {
          return Optional.of(
              "one of its streams unpacks to more than " + (MOST_OF_A_STREAM >> 20) + " MB");
        }
        if (all > MOST) {
          return Optional.of("it unpacks to more than " + (MOST >> 20) + " MB");
        }
      }
    }
    return Optional.empty();
  }

  /** How many bytes it decompresses to; one more than the limit if it is more. */
  private static long weight(COSStream stream) throws IOException {
    try (InputStream in = unpacked(stream)) {
      byte[] buffer = new byte[1 << 14];
      long size = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > MOST_OF_A_STREAM) {
          return size;
        }
      }
      return size;
    }
  }

  /**
   * The content of a stream, decompressed piece by piece if it is deflated only, as this engine
   * writes it; else as stored.
   */
  public static InputStream unpacked(COSStream stream) throws IOException {
    return isDeflated(stream)
        ? new InflaterInputStream(stream.createRawInputStream())
        : stream.createRawInputStream();
  }

  /** The filters of a stream that is compared as stored; "" if it is decompressed. */
  public static String storedAs(COSStream stream) {
    return stream.getFilters() == null || isDeflated(stream)
        ? ""
        : stream.getFilters() + " " + stream.getDictionaryObject(COSName.DECODE_PARMS);
  }

  private static boolean isDeflated(COSStream stream) {
    COSBase filters = stream.getFilters();
    boolean deflated =
        COSName.FLATE_DECODE.equals(filters)
            || filters instanceof COSArray array
                && array.size() == 1
                && COSName.FLATE_DECODE.equals(array.getObject(0));
    return deflated && stream.getDictionaryObject(COSName.DECODE_PARMS) == null;
  }

  private record Node(COSDictionary dictionary, int depth) {}

  private Optional<String> pages() {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Node> open = new ArrayDeque<>();
    COSDictionary root = pdf.getTrailer().getCOSDictionary(COSName.ROOT);
    COSDictionary tree = root == null ? null : root.getCOSDictionary(COSName.PAGES);
    if (tree != null) {
      open.push(new Node(tree, 0));
    }
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (!seen.add(node.dictionary)) {
        return Optional.of("one of its pages occurs twice in the page tree");
      }
      if (node.depth > DEEPEST_PAGE) {
        return Optional.of("its page tree is nested more than " + DEEPEST_PAGE + " levels deep");
      }
      if (seen.size() > MOST_PAGES) {
        return Optional.of("it has more than " + MOST_PAGES + " pages");
      }
      COSArray kids = node.dictionary.getCOSArray(COSName.KIDS);
      if (kids == null) {
        if (drawn(node.dictionary) > MOST_OF_A_PAGE) {
          return Optional.of("one of its pages draws more than " + (MOST_OF_A_PAGE >> 20) + " MB");
        }
        continue;
      }
      if (kids.size() > MOST_PAGES) {
        return Optional.of("it has more than " + MOST_PAGES + " pages");
      }
      for (int i = kids.size() - 1; i >= 0; i--) {
        if (kids.getObject(i) instanceof COSDictionary kid) {
          open.push(new Node(kid, node.depth + 1));
        }
      }
    }
    return Optional.empty();
  }

  private long drawn(COSDictionary page) {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    if (!(contents instanceof COSArray parts)) {
      return weights.getOrDefault(contents, 0L);
    }
    long drawn = 0;
    for (int i = 0; i < parts.size() && drawn <= MOST_OF_A_PAGE; i++) {
      drawn += 1 + weights.getOrDefault(parts.getObject(i), 0L);
    }
    return drawn;
  }
}
