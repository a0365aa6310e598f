package org.precis.review.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.pdf.diff.PdfComparison;
import org.precis.pdf.sign.PdfSignature;
import org.precis.review.BriefingFile;
import org.precis.review.BuiltBy;
import org.precis.review.Excerpt;
import org.precis.review.Form;
import org.precis.review.LineDeltas;
import org.precis.review.PrintedNumbers;

/**
 * Whether a finished briefing is what this engine makes from its embedded data: byte for byte, or
 * else how it differs.
 */
final class Verification {

  /** The most differing lines reported; more would hide a single changed number. */
  private static final int MOST_DIFFERENCES = 20;

  /** Of data or of a template, whole or its head. */
  private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{12,64}\\b");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final BriefingFile file;
  private final BuiltBy by;
  private final byte[] remade;
  private final BuiltBy here;
  private final List<Diagnostic> faults = new ArrayList<>();

  private Verification(BriefingFile file, BuiltBy by, byte[] remade, BuiltBy here) {
    this.file = file;
    this.by = by;
    this.remade = remade;
    this.here = here;
  }

  /**
   * The faults of a file whose bytes are others.
   *
   * @param by what it was built with
   * @param remade what this engine makes from its embedded data, in the same form
   * @param here what that is made with
   * @throws IOException if it cannot be read
   */
  public static List<Diagnostic> faults(BriefingFile file, BuiltBy by, byte[] remade, BuiltBy here)
      throws IOException {
    Verification verification = new Verification(file, by, remade, here);
    verification.lookAtSigned();
    return verification.few();
  }

  /** A signed file is compared as it was before: a signature changes no byte of it. */
  private void lookAtSigned() throws IOException {
    Optional<PdfSignature> signature = file.signature();
    if (signature.isEmpty()) {
      look();
      return;
    }
    faults.addAll(Signatures.faults(file.name(), signature.get(), remade));
    byte[] signed = signature.get().before();
    if (!Arrays.equals(signed, remade)) {
      BriefingFile before = BriefingFile.of(file.name(), signed);
      Verification verification = new Verification(before, by, remade, here);
      verification.look();
      if (verification.isOfThisEngine()) {
        add(Fault.SIGNED_OTHER);
      }
      faults.addAll(verification.faults);
    }
  }

  /** Otherwise different bytes are expected. */
  private boolean isOfThisEngine() {
    return faults.stream()
        .map(Diagnostic::fault)
        .noneMatch(fault -> fault == Fault.OTHER_ENGINE || fault == Fault.OTHER_TEMPLATE);
  }

  private void look() throws IOException {
    if (isCutOff()) {
      int missing = remade.length - file.bytes().length;
      add(Fault.CUT_OFF, bytes(missing));
    } else if (by.hasOtherEngine(here)) {
      add(Fault.OTHER_ENGINE, by, here);
      numbers();
    } else if (by.isOtherThan(here) && !says(file.lines())) {
      add(Fault.OTHER_TEMPLATE, by.template(), here.template());
      numbers();
    } else if (file.form() == Form.PDF) {
      lookForImprint();
      lookAtPdf();
    } else {
      lookForImprint();
      lookAtPage();
    }
  }

  /** Only a line ending differs, which has its own message. */
  private boolean isCutOff() {
    byte[] found = file.bytes();
    byte[] made = remade;
    return found.length < made.length
        && Arrays.equals(found, 0, found.length, made, 0, found.length)
        && (file.form() == Form.PDF
            || !new String(made, found.length, made.length - found.length, StandardCharsets.UTF_8)
                .isBlank());
  }

  private void lookForImprint() {
    if (says(remadeLines()) && !says(file.lines())) {
      add(Fault.IMPRINT_MISSING);
    }
  }

  /** Each briefing prints the version of its template. */
  private boolean says(List<String> lines) {
    return lines.stream().anyMatch(line -> line.contains(here.template()));
  }

  /**
   * Another version words and arranges a page otherwise, and may round and add up otherwise. Only
   * what both say in the same words, and once, can be compared.
   */
  private void numbers() throws IOException {
    Map<String, String> ours = saidOnce(remadeLines());
    saidOnce(file.lines())
        .forEach(
            (words, line) -> {
              String other = ours.getOrDefault(words, line);
              if (!other.equals(line)) {
                Excerpt.Pair pair = Excerpt.of(line, other);
                add(Fault.OTHER_NUMBERS, pair.found(), pair.expected());
              }
            });
  }

  /** Lines with numbers by their words, without those that differ in numbers alone. */
  private static Map<String, String> saidOnce(List<String> lines) {
    Map<String, String> once = new LinkedHashMap<>();
    Set<String> again = new TreeSet<>();
    for (String line : lines) {
      String plain = DIGEST.matcher(line).replaceAll("…");
      String words = PrintedNumbers.without(plain);
      String other = once.putIfAbsent(words, plain);
      if (other != null && !other.equals(plain)) {
        again.add(words);
      }
    }
    once.keySet().removeAll(again);
    return once;
  }

  private void lookAtPage() {
    if (!text(remade).startsWith(BYTE_ORDER_MARK)
        && text(file.bytes()).startsWith(BYTE_ORDER_MARK)) {
      add(Fault.MARKUP_CHANGED, "a byte order mark (U+FEFF) was added at the start");
    }
    texts(file.lines(), remadeLines(), "page");
    if (faults.isEmpty()) {
      markup();
    }
  }

  private List<String> remadeLines() {
    return BriefingFile.of(file.name(), remade).lines();
  }

  /** A difference outside the text: a drawing, the data itself, a style. */
  private void markup() {
    Optional<String> ends = lineEndDifference(text(file.bytes()), text(remade));
    if (ends.isPresent()) {
      add(Fault.MARKUP_CHANGED, ends.get());
      return;
    }
    List<String> found = text(file.bytes()).lines().toList();
    List<String> made = text(remade).lines().toList();
    int same = 0;
    while (same < Math.min(found.size(), made.size()) && found.get(same).equals(made.get(same))) {
      same++;
    }
    String here = same < found.size() ? found.get(same) : "";
    String there = same < made.size() ? made.get(same) : "";
    Location line = new Location(file.name(), same + 1, 0, 0);
    faults.add(Fault.MARKUP_CHANGED.at(line, "", Excerpt.of(here, there).words()));
  }

  private void lookAtPdf() throws IOException {
    PdfComparison comparison = PdfComparison.of(file.bytes(), remade);
    addedAtEnd(comparison.saves());
    comparison.added().forEach(page -> add(Fault.PAGE_ADDED, page));
    comparison.missing().forEach(page -> add(Fault.PAGE_MISSING, page));
    comparison.changed().forEach(this::drawn);
    comparison.parts().forEach(part -> add(Fault.PART_CHANGED, part));
    if (faults.isEmpty()) {
      add(Fault.WRITTEN_AGAIN);
    }
  }

  /**
   * A PDF can be changed by appending to it, which leaves the original intact (ISO 32000-1, 7.5.6).
   */
  private void addedAtEnd(int saves) {
    byte[] found = file.bytes();
    byte[] made = remade;
    int more = found.length - made.length;
    if (more > 0 && Arrays.equals(found, 0, made.length, made, 0, made.length)) {
      add(Fault.CHANGED_LATER, bytes(more));
    } else if (saves > 1) {
      add(Fault.CHANGED_LATER, saves == 2 ? "1 save" : (saves - 1) + " saves");
    }
  }

  private void drawn(PdfComparison.Page page) {
    if (page.found().equals(page.expected())) {
      add(Fault.DRAWING_CHANGED, page.number());
    } else {
      texts(page.found(), page.expected(), "page " + page.number());
    }
  }

  private void texts(List<String> found, List<String> made, String where) {
    for (LineDeltas.Delta delta : LineDeltas.between(made, found)) {
      List<String> expected = delta.old();
      List<String> says = delta.current();
      for (int line = 0; line < Math.max(expected.size(), says.size()); line++) {
        if (line >= says.size()) {
          add(Fault.TEXT_MISSING, where, Excerpt.of(expected.get(line)));
        } else if (line >= expected.size()) {
          add(Fault.TEXT_ADDED, where, Excerpt.of(says.get(line)));
        } else {
          Excerpt.Pair pair = Excerpt.of(says.get(line), expected.get(line));
          add(Fault.TEXT_CHANGED, where, pair.found(), pair.expected());
        }
      }
    }
  }

  private void add(Fault fault, Object... things) {
    faults.add(fault.at(Location.ofFile(file.name()), "", things));
  }

  private List<Diagnostic> few() {
    int more = faults.size() - MOST_DIFFERENCES;
    if (more <= 0) {
      return List.copyOf(faults);
    }
    List<Diagnostic> few = new ArrayList<>(faults.subList(0, MOST_DIFFERENCES));
    few.add(Fault.MORE_DIFFERENCES.at(Location.ofFile(file.name()), "", more));
    return few;
  }

  private static String bytes(int count) {
    return count == 1 ? "1 byte" : count + " bytes";
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** How they differ, in words; empty if the texts differ otherwise, or not at all. */
  private static Optional<String> lineEndDifference(String found, String made) {
    if (found.equals(made)) {
      return Optional.empty();
    }
    if (lineFeeds(found).equals(lineFeeds(made))) {
      return Optional.of("different line endings, such as CR LF instead of LF");
    }
    int more = ends(found) - ends(made);
    if (more == 0 || !body(found).equals(body(made))) {
      return Optional.empty();
    }
    return Optional.of(
        more > 0 ? "a line end was added at the end" : "the line end at the end is missing");
  }

  private static String lineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String body(String text) {
    return text.substring(0, text.length() - ends(text));
  }

  /** How many line-ending characters are at the end of the text. */
  private static int ends(String text) {
    int at = text.length();
    while (at > 0 && "\r\n".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return text.length() - at;
  }
}
