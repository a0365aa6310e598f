package org.precis.typeset.file;

import java.util.Arrays;
import org.precis.text.Sha256;
import org.precis.typeset.paint.PdfBytes;

/**
 * The objects of a PDF file as it is written: streams one by one, all others together in object
 * streams (ISO 32000-1, 7.5.7), and at the end the cross-reference stream (7.5.8).
 */
final class PdfObjects {

  /** The number of objects in a stream: with more, a reader has to inflate more for one of them. */
  private static final int MOST_HELD = 400;

  private static final int IN_FILE = -1;

  /** The bytes of an entry of the cross-reference table, and the PNG filter of its rows. */
  private static final int ENTRY = 7;

  private static final int UP = 2;

  private final PdfBytes file = new PdfBytes(1 << 17);
  private final Deflate deflate = new Deflate();

  /** Of each object, its place in the file or the number of the stream that holds it. */
  private int[] places = new int[512];

  /** Of each object, its place in the stream that holds it, or IN_FILE. */
  private int[] indexes = new int[512];

  /** The number that the next object has. */
  private int next = 1;

  private final PdfBytes held = new PdfBytes(1 << 15);
  private final PdfBytes heads = new PdfBytes(1 << 12);
  private int heldCount;
  private int holder;

  PdfObjects() {
    file.raw("%PDF-1.7\n%");
    // Says that the file is not text (7.5.2)
    file.octet(0xE2).octet(0xE3).octet(0xCF).octet(0xD3).octet('\n');
  }

  /** The number of an object that is written later. */
  int reserve() {
    if (next == places.length) {
      places = Arrays.copyOf(places, next * 2);
      indexes = Arrays.copyOf(indexes, next * 2);
    }
    return next++;
  }

  /** Begins an object that is no stream; what is written to the bytes until the next call is it. */
  PdfBytes object(int number) {
    if (heldCount == MOST_HELD) {
      flush();
    }
    if (heldCount == 0) {
      holder = reserve();
    } else {
      held.octet('\n');
    }
    places[number] = holder;
    indexes[number] = heldCount++;
    heads.integer(number).integer(held.length());
    return held;
  }

  private void flush() {
    if (heldCount > 0) {
      heads.octet('\n');
      int first = heads.length();
      heads.raw(held.array(), held.length());
      String dictionary = "/Type/ObjStm/N " + heldCount + "/First " + first;
      stream(holder, dictionary, heads, true);
      held.clear();
      heads.clear();
      heldCount = 0;
    }
  }

  /** Writes a stream. */
  void stream(int number, String dictionary, PdfBytes data, boolean deflated) {
    stream(number, dictionary, data.array(), data.length(), deflated);
  }

  /**
   * Writes a stream.
   *
   * @param dictionary its entries besides {@code Length} and {@code Filter}
   * @param length how many bytes of the data are its content
   */
  void stream(int number, String dictionary, byte[] data, int length, boolean deflated) {
    places[number] = file.length();
    indexes[number] = IN_FILE;
    file.integer(number).rawOpen(" 0 obj\n<<").raw(dictionary);
    byte[] content = data;
    int size = length;
    if (deflated) {
      size = deflate.compress(data, length);
      content = deflate.bytes();
      file.raw("/Filter/FlateDecode");
    }
    file.raw("/Length ").integer(size).raw(">>\nstream\n").raw(content, size);
    file.raw("\nendstream\nendobj\n");
  }

  /**
   * Writes the end of the file.
   *
   * @return the whole file
   */
  byte[] finish(int catalog, int information) {
    flush();
    int number = reserve();
    places[number] = file.length();
    indexes[number] = IN_FILE;
    PdfBytes table = table();
    PdfBytes dictionary = new PdfBytes(256);
    dictionary.raw("/Type/XRef/DecodeParms<</Predictor 12/Columns 7>>/Size ").integer(next);
    dictionary.raw("/W[1 4 2]/Root ").reference(catalog);
    dictionary.raw("/Info ").reference(information).raw("/ID[");
    String identifier = Sha256.hex(file.copy()).substring(0, 32);
    dictionary.raw("<" + identifier + "><" + identifier + ">]");
    int start = file.length();
    String entries =
        new String(
            dictionary.array(),
            0,
            dictionary.length(),
            java.nio.charset.StandardCharsets.ISO_8859_1);
    stream(number, entries, table, true);
    file.raw("startxref\n").integer(start).raw("\n%%EOF\n");
    deflate.end();
    return file.copy();
  }

  /** The entries of the table, each as the difference to the one before it (7.4.4.4). */
  private PdfBytes table() {
    PdfBytes table = new PdfBytes(next * (ENTRY + 1));
    byte[] last = new byte[ENTRY];
    byte[] entry = new byte[ENTRY];
    entry(entry, 0, 0, 0xFFFF);
    for (int i = 0; i < next; i++) {
      if (i > 0) {
        boolean inFile = indexes[i] == IN_FILE;
        entry(entry, inFile ? 1 : 2, places[i], inFile ? 0 : indexes[i]);
      }
      table.octet(UP);
      for (int k = 0; k < ENTRY; k++) {
        table.octet(entry[k] - last[k]);
        last[k] = entry[k];
      }
    }
    return table;
  }

  private static void entry(byte[] entry, int type, int place, int index) {
    entry[0] = (byte) type;
    for (int k = 0; k < 4; k++) {
      entry[1 + k] = (byte) (place >> 24 - 8 * k);
    }
    entry[5] = (byte) (index >> 8);
    entry[6] = (byte) index;
  }
}
