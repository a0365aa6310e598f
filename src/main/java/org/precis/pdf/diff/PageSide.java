package org.precis.pdf.diff;

import com.github.difflib.patch.Chunk;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.precis.pdf.read.Glyphs;
import org.precis.pdf.read.Glyphs.Glyph;
import org.precis.pdf.read.MarkedBlock;
import org.precis.pdf.read.PdfText;

/** One of two documents to be compared: its blocks and words, and boxes around them. */
final class PageSide {

  /** Resolution of an image; boxes are in points, 72 to the inch. */
  static final float DPI = 80;

  /** At the end of a line, a hyphen that is not in the word. */
  private static final String SOFT_HYPHEN = "\u00AD";

  private static final double PAD = 1.5;
  private static final Color BOX = new Color(0xC2, 0x1E, 0x1E);
  private static final Color TINT = new Color(0xC2, 0x1E, 0x1E, 26);

  private final PDDocument pdf;
  private final PageRenderer renderer;
  private final List<MarkedBlock> blocks;
  private final Map<Integer, Map<Integer, List<Glyph>>> glyphs = new LinkedHashMap<>();
  private final Map<Integer, List<Rectangle2D>> boxes = new LinkedHashMap<>();

  /** A word on a page. */
  record Word(String text, int page, Rectangle2D box) {}

  PageSide(PDDocument pdf) throws IOException {
    this.pdf = pdf;
    this.renderer = new PageRenderer(pdf);
    this.blocks = PdfText.of(pdf, 1);
  }

  int pages() {
    return pdf.getNumberOfPages();
  }

  List<MarkedBlock> blocks() {
    return blocks;
  }

  List<String> keys() {
    return blocks.stream().map(MarkedBlock::key).toList();
  }

  /** The blocks that begin on a page. */
  List<String> keysOf(int page) {
    return blocks.stream().filter(b -> b.page() == page).map(MarkedBlock::key).toList();
  }

  List<MarkedBlock> blocks(Chunk<String> chunk) {
    return blocks.subList(chunk.getPosition(), chunk.getPosition() + chunk.size());
  }

  /** The words of a block where they stand. */
  List<Word> words(MarkedBlock block) throws IOException {
    List<Word> words = new ArrayList<>();
    for (MarkedBlock.Mark mark : block.marks()) {
      StringBuilder text = new StringBuilder();
      Rectangle2D box = null;
      for (Glyph glyph : glyphs(mark.page()).getOrDefault(mark.mcid(), List.of())) {
        boolean alone = glyph.text().codePoints().allMatch(Character::isIdeographic);
        if (glyph.text().isBlank() || alone) {
          add(words, text, mark.page(), box);
          box = null;
        }
        if (!glyph.text().isBlank()) {
          text.append(glyph.text().equals(SOFT_HYPHEN) ? "" : glyph.text());
          box = box == null ? glyph.box() : box.createUnion(glyph.box());
        }
      }
      add(words, text, mark.page(), box);
    }
    return words;
  }

  private static void add(List<Word> words, StringBuilder text, int page, Rectangle2D box) {
    if (box != null) {
      words.add(new Word(text.toString(), page, box));
    }
    text.setLength(0);
  }

  private Map<Integer, List<Glyph>> glyphs(int page) throws IOException {
    Map<Integer, List<Glyph>> known = glyphs.get(page);
    if (known == null) {
      known = page == 0 ? Map.of() : Glyphs.of(pdf.getPage(page - 1));
      glyphs.put(page, known);
    }
    return known;
  }

  static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }

  /** Boxes words; adjacent words on one line get one box. */
  void box(List<Word> words, Chunk<String> chunk) {
    Rectangle2D line = null;
    int page = 0;
    for (Word word : words.subList(chunk.getPosition(), chunk.getPosition() + chunk.size())) {
      boolean follows =
          line != null
              && word.page() == page
              && Math.abs(word.box().getCenterY() - line.getCenterY()) < 2
              && word.box().getMinX() - line.getMaxX() < 12;
      if (line != null && !follows) {
        box(page, line);
      }
      line = follows ? line.createUnion(word.box()) : word.box();
      page = word.page();
    }
    if (line != null) {
      box(page, line);
    }
  }

  void box(int page, Rectangle2D box) {
    boxes.computeIfAbsent(page, p -> new ArrayList<>()).add(box);
  }

  boolean hasBoxes(int page) {
    return boxes.containsKey(page);
  }

  int boxes(int page) {
    return boxes.getOrDefault(page, List.of()).size();
  }

  void clear(int page) {
    boxes.remove(page);
  }

  /** What is painted on a page, however the file encodes it. */
  String ink(int page) throws IOException {
    return PageInk.of(pdf.getPage(page - 1));
  }

  BufferedImage image(int page) throws IOException {
    return renderer.image(page, DPI);
  }

  /** The image of a page with its boxes. */
  byte[] png(int page) throws IOException {
    BufferedImage image = image(page);
    Graphics2D graphics = image.createGraphics();
    graphics.setStroke(new BasicStroke(1.2f));
    double scale = DPI / 72;
    for (Rectangle2D box : boxes.getOrDefault(page, List.of())) {
      Rectangle2D drawn =
          new Rectangle2D.Double(
              scale * (box.getX() - PAD),
              scale * (box.getY() - PAD),
              scale * (box.getWidth() + 2 * PAD),
              scale * (box.getHeight() + 2 * PAD));
      graphics.setColor(TINT);
      graphics.fill(drawn);
      graphics.setColor(BOX);
      graphics.draw(drawn);
    }
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
