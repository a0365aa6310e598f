package org.precis.pdf.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.precis.pdf.read.PdfBounds;
import org.precis.pdf.read.ReadingBudget;
import org.precis.text.Sha256;

/**
 * The content of a part of a PDF, independent of object numbers and compression: two parts have the
 * same form exactly if their object graphs are equal. Pages are named by their position, so a part
 * ends where it refers to a page.
 */
final class CosCanonicalForm {

  /** Keys that say how a stream is stored or where a node hangs, and nothing of the content. */
  private static final Set<String> UNSAID =
      Set.of("Length", "Filter", "DecodeParms", "Parent", "P", "StructParent", "StructParents");

  private final Map<COSBase, Integer> pages;
  private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
  private final Deque<COSBase> waiting = new ArrayDeque<>();
  private final MessageDigest digest = Sha256.digest();
  private final ReadingBudget budget;

  private CosCanonicalForm(Map<COSBase, Integer> pages, ReadingBudget budget) {
    this.pages = pages;
    this.budget = budget;
  }

  /**
   * The digest of everything reachable from an object.
   *
   * @param pages the dictionaries of the pages and their numbers, by identity
   * @param budget of the whole document
   * @throws IOException if a stream cannot be read
   */
  static String of(COSBase root, Map<COSBase, Integer> pages, ReadingBudget budget)
      throws IOException {
    CosCanonicalForm form = new CosCanonicalForm(pages, budget);
    form.writeRoot(resolved(root));
    while (!form.waiting.isEmpty()) {
      budget.take(1);
      form.writeInside(form.waiting.remove());
    }
    return HexFormat.of().formatHex(form.digest.digest());
  }

  static COSBase resolved(COSBase base) {
    return base instanceof COSObject object ? object.getObject() : base;
  }

  private void writeRoot(COSBase root) {
    if (root != null && pages.containsKey(root)) {
      number(root); // the page itself, not a reference to one
    } else {
      write(root);
    }
  }

  /** A composite is named here and written later, so that nesting costs no stack. */
  private void write(COSBase unresolved) {
    COSBase base = resolved(unresolved);
    if (base instanceof COSDictionary || base instanceof COSArray) {
      Integer page = pages.get(base);
      say(page == null ? "#" + number(base) : "page " + page);
    } else if (base instanceof COSString string) {
      say("(" + string.toHexString() + ")");
    } else {
      say(String.valueOf(base));
    }
  }

  private int number(COSBase composite) {
    Integer known = numbers.get(composite);
    if (known != null) {
      return known;
    }
    numbers.put(composite, numbers.size());
    waiting.add(composite);
    return numbers.size() - 1;
  }

  private void writeInside(COSBase composite) throws IOException {
    if (composite instanceof COSArray array) {
      say("[" + array.size());
      array.forEach(this::write);
      return;
    }
    COSDictionary dictionary = (COSDictionary) composite;
    Map<String, COSBase> entries = new TreeMap<>();
    for (COSName key : dictionary.keySet()) {
      entries.put(key.getName(), dictionary.getItem(key));
    }
    entries.keySet().removeAll(UNSAID);
    say("<" + entries.size());
    entries.forEach(this::writeEntry);
    if (dictionary instanceof COSStream stream) {
      writeStream(stream);
    }
  }

  private void writeEntry(String key, COSBase value) {
    say("/" + key);
    write(value);
  }

  private void writeStream(COSStream stream) throws IOException {
    say("stream" + PdfBounds.storedAs(stream));
    byte[] buffer = new byte[1 << 13];
    try (InputStream in = PdfBounds.unpacked(stream)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        budget.take(read);
      }
    }
  }

  private void say(String token) {
    digest.update(token.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
