package org.precis.golden;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The structure tree of a PDF as Poppler's {@code pdfinfo -struct-text} reads it. */
final class PopplerTree {

  private static final Pattern LINE = Pattern.compile("( *)(.*)");
  private static final Pattern ELEMENT =
      Pattern.compile("([A-Z][A-Za-z0-9]*)( <.*>)?( \\(.*\\))?:?");

  private PopplerTree() {}

  /** An element with its elements, texts and references, in order. */
  record Element(String type, List<Object> kids) {

    List<Element> elements() {
      return kids.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    Stream<Element> all() {
      return Stream.concat(Stream.of(this), elements().stream().flatMap(Element::all));
    }

    long references() {
      return kids.stream().filter(Reference.class::isInstance).count();
    }
  }

  /** An annotation. */
  record Reference(String object) {}

  static boolean canRead() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdfinfo")));
  }

  /** The tree of a PDF, which is written into a folder for Poppler. */
  static Element read(byte[] pdf, Path folder) throws IOException {
    Path file = Files.createTempFile(folder, "paper", ".pdf");
    Files.write(file, withoutColours(pdf));
    try {
      return parse(said(file));
    } finally {
      Files.delete(file);
    }
  }

  /** What Poppler says of the structure of a PDF. */
  static String said(Path pdf) throws IOException {
    Process process =
        new ProcessBuilder("pdfinfo", "-enc", "UTF-8", "-struct-text", pdf.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /**
   * The same bytes, and after them the catalog anew, without the colours it is printed in. Poppler
   * would work these out for each piece of text again, for two thirds of its time.
   */
  static byte[] withoutColours(byte[] pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      catalog.removeItem(COSName.OUTPUT_INTENTS);
      catalog.setNeedToBeUpdated(true);
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }

  /** Two blanks a level; an attribute begins with a slash, one deeper and a blank. */
  private static Element parse(String text) {
    Element root = new Element("", new ArrayList<>());
    Deque<Element> open = new ArrayDeque<>(List.of(root));
    for (String line : text.lines().toList()) {
      Matcher matcher = LINE.matcher(line);
      matcher.matches();
      String said = matcher.group(2);
      if (said.startsWith("/") || said.isEmpty()) {
        continue;
      }
      int depth = matcher.group(1).length() / 2;
      while (open.size() > depth + 1) {
        open.pop();
      }
      Matcher element = ELEMENT.matcher(said);
      if (said.startsWith("\"")) {
        open.peek().kids().add(said.substring(1, said.lastIndexOf('"')));
      } else if (said.startsWith("Object ")) {
        open.peek().kids().add(new Reference(said));
      } else if (element.matches()) {
        Element below = new Element(element.group(1), new ArrayList<>());
        open.peek().kids().add(below);
        open.push(below);
      } else {
        throw new AssertionError("pdfinfo says: " + line);
      }
    }
    return root.elements().get(0);
  }
}
