package org.precis.pdf.diff;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.precis.text.Sha256;

/**
 * The pages of a PDF that is made again and again, as pictures. A page that is painted as in the
 * last PDF is not drawn again.
 */
public final class PagePictures {

  /** Sharp enough to read the smallest letters of a page on a screen. */
  private static final float DPI = 110;

  /** They are shown on this machine: quick to make matters more than small. */
  private static final float LEAST_COMPRESSION = 0.9f;

  private byte[] pdf = new byte[0];

  /** The same, open; null before the first. */
  private PDDocument document;

  private Map<String, byte[]> drawn = Map.of();
  private Map<String, byte[]> before = Map.of();

  /**
   * A page as PNG, if the PDF has it.
   *
   * @param now the PDF; another one than in the last call takes its place
   * @param page its number, from 1
   */
  public synchronized Optional<byte[]> png(byte[] now, int page) {
    try {
      if (now != pdf) {
        open(now);
      }
      if (page < 1 || page > document.getNumberOfPages()) {
        return Optional.empty();
      }
      String look = look(document.getPage(page - 1));
      byte[] png = drawn.getOrDefault(look, before.get(look));
      if (png == null) {
        png = png(new PageRenderer(document).image(page, DPI));
      }
      drawn.put(look, png);
      return Optional.of(png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void open(byte[] now) throws IOException {
    PDDocument opened = Loader.loadPDF(now);
    if (document != null) {
      document.close();
    }
    document = opened;
    pdf = now;
    before = drawn;
    drawn = new TreeMap<>();
  }

  /** What it paints, and the images and drawings that it has. */
  private static String look(PDPage page) throws IOException {
    StringBuilder look = new StringBuilder(PageInk.of(page)).append(page.getMediaBox());
    PDResources resources = page.getResources();
    for (COSName name : resources.getXObjectNames()) {
      try (InputStream object = resources.getXObject(name).getCOSObject().createRawInputStream()) {
        look.append(name.getName()).append(Sha256.hex(object.readAllBytes()));
      }
    }
    return look.toString();
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam fast = writer.getDefaultWriteParam();
      fast.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      fast.setCompressionQuality(LEAST_COMPRESSION);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), fast);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
