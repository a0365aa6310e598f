package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.precis.golden.PopplerTree.Element;

/** What a reader hears of a PDF, told by a program that none of this engine's code is in. */
@Tag("slow")
class ReadAloudTest {

  /** Drawn; the page's text has none of it. */
  private static final String MARKER = "•|◦|▪|";

  /** Reading takes its time, so each pack's briefings are read once. */
  private static final Map<String, List<Tree>> READ = new ConcurrentHashMap<>();

  @TempDir static Path work;

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @BeforeAll
  static void popplerIsThere() {
    boolean there = PopplerTree.canRead();
    assertTrue(there || System.getenv("CI") == null, "poppler-utils is missing");
    assumeTrue(there, "poppler-utils is not installed");
  }

  private static List<Tree> trees(String pack) {
    return READ.computeIfAbsent(
        pack, name -> Briefings.of(Packs.all().get(name)).values().stream().map(Tree::of).toList());
  }

  private record Tree(String html, Element document) {

    static Tree of(Publication briefing) {
      try {
        byte[] pdf = briefing.pdf().orElseThrow().bytes();
        return new Tree(briefing.html().orElseThrow().markup(), PopplerTree.read(pdf, work));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** So what is told of the PDF without it holds for the PDF. */
  @Test
  void colourIsNotHeard() throws IOException {
    byte[] pdf = Briefings.of(Packs.all().get("plain-ids")).get("").pdf().orElseThrow().bytes();
    Path before = Files.write(work.resolve("before.pdf"), pdf);
    Path without = Files.write(work.resolve("without.pdf"), PopplerTree.withoutColours(pdf));
    assertEquals(PopplerTree.said(before), PopplerTree.said(without));
  }

  /** Scripts that Poppler prints in another order, or without what stands for several glyphs. */
  private static final Pattern SHAPED =
      Pattern.compile("<(?:html|span) [^>]*\\blang=\"(ar|he|hi|th)\\b|\\p{Mn}");

  /**
   * Contents lists are left out, where paper has page numbers. Of shaped text, this reader of
   * Poppler leaves out what is replaced (ActualText); {@link SameTextTest} reads that.
   */
  @ParameterizedTest
  @MethodSource("packs")
  void theOrderIsThatOfThePage(String pack) {
    for (Tree tree : trees(pack)) {
      if (SHAPED.matcher(tree.html).find()) {
        continue;
      }
      StringBuilder read = new StringBuilder();
      append(read, tree.document);
      assertEquals(solid(PaperText.of(tree.html)), solid(read.toString()));
    }
  }

  private static void append(StringBuilder text, Element element) {
    if (element.type().equals("TOC")) {
      return;
    }
    for (Object kid : element.kids()) {
      if (kid instanceof Element below) {
        append(text, below);
      } else if (kid instanceof String said
          && !(element.type().equals("Lbl") && said.strip().matches(MARKER))) {
        text.append(said);
      }
    }
  }

  /** Without white space, a word a line for a message that can be read. */
  private static String solid(String text) {
    return text.replaceAll("[\\s\u00A0]+", "").replaceAll("(.{40})", "$1\n");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void nothingIsEmpty(String pack) {
    for (Tree tree : trees(pack)) {
      for (Element element : tree.document.all().toList()) {
        boolean mayBe = Set.of("TD", "Lbl", "Figure").contains(element.type());
        boolean blank =
            element.elements().isEmpty()
                && element.kids().stream().noneMatch(k -> k instanceof String s && !s.isBlank());
        assertTrue(mayBe || !blank, element.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void headingsSkipNoLevel(String pack) {
    for (Tree tree : trees(pack)) {
      int level = 0;
      for (Element element : tree.document.all().toList()) {
        if (element.type().matches("H[1-6]")) {
          int next = element.type().charAt(1) - '0';
          assertTrue(next <= level + 1, element.toString());
          level = next;
        }
      }
      assertTrue(level > 0);
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void tablesBeginWithTheirCaption(String pack) {
    for (Tree tree : trees(pack)) {
      for (Element element : tree.document.all().toList()) {
        List<String> kids = element.elements().stream().map(Element::type).toList();
        if (element.type().equals("Table")) {
          assertEquals("Caption", kids.get(0));
          assertEquals("THead", kids.get(1));
          assertTrue(kids.subList(2, kids.size()).stream().allMatch("TBody"::equals), "" + kids);
        }
      }
    }
  }

  /** A note with its label: in a list the label stands beside it. */
  private static boolean isNote(Element element) {
    List<String> below = element.all().map(Element::type).toList();
    return Set.of("Note", "LI").contains(element.type())
        && below.contains("Note")
        && below.contains("Lbl");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyEntryAndNoteLeadsSomewhere(String pack) {
    for (Tree tree : trees(pack)) {
      for (Element element : tree.document.all().toList()) {
        List<Element> links = element.all().filter(below -> below.type().equals("Link")).toList();
        if (element.type().equals("TOCI") || isNote(element)) {
          assertEquals(1, links.size(), element.toString());
        }
        links.forEach(link -> assertEquals(1, link.references(), link.toString()));
      }
    }
  }
}
