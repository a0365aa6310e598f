package org.precis.pdf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.precis.diagnostic.FaultyInputException;
import org.precis.pdf.laws.VeraPdf;

/** JPEG files are in a PDF as they are, where readers show them rightly. */
class JpegsTest {

  private static final int AFTER_START = 2;

  @Test
  void colours() throws Exception {
    assertHeld(jpeg(BufferedImage.TYPE_INT_RGB, false), "/DeviceRGB");
  }

  @Test
  void grey() throws Exception {
    assertHeld(jpeg(BufferedImage.TYPE_BYTE_GRAY, false), "/DeviceGray");
  }

  @Test
  void progressive() throws Exception {
    assertHeld(jpeg(BufferedImage.TYPE_INT_RGB, true), "/DeviceRGB");
  }

  @Test
  void withColoursOfItsOwn() throws Exception {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] jpeg = jpeg(BufferedImage.TYPE_INT_RGB, false);
    assertHeld(withProfile(jpeg, profile), "[/ICCBased ");
    byte[] halves = withProfile(jpeg, Arrays.copyOfRange(profile, 200, profile.length), 2, 2);
    assertHeld(withProfile(halves, Arrays.copyOf(profile, 200), 1, 2), "[/ICCBased ");
  }

  /** Of an unknown class, of version 5, or without its first part, which Java refuses too. */
  @Test
  void withAProfileThatArchivesRefuse() throws Exception {
    byte[] jpeg = jpeg(BufferedImage.TYPE_INT_RGB, false);
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] link = profile.clone();
    System.arraycopy("link".getBytes(StandardCharsets.US_ASCII), 0, link, 12, 4);
    byte[] later = profile.clone();
    later[8] = 5;
    assertUnpacked(withProfile(jpeg, link));
    assertUnpacked(withProfile(jpeg, later));
    byte[] half = withProfile(jpeg, profile, 2, 2);
    assertThrows(FaultyInputException.class, () -> pdf(half));
  }

  /** Adobe's coding 0 is of red, green and blue, which readers may take for luminance. */
  @Test
  void ofAnotherCoding() throws Exception {
    byte[] jpeg = withoutSegment(jpeg(BufferedImage.TYPE_INT_RGB, false));
    byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
    assertUnpacked(withSegment(jpeg, 0xEE, adobe));
    adobe[11] = 1;
    assertHeld(withSegment(jpeg, 0xEE, adobe), "/DeviceRGB");
  }

  @Test
  void cutOff() throws Exception {
    byte[] jpeg = jpeg(BufferedImage.TYPE_INT_RGB, false);
    assertUnpacked(Arrays.copyOf(jpeg, jpeg.length - 2));
  }

  private static void assertHeld(byte[] jpeg, String colours) throws Exception {
    byte[] pdf = pdf(jpeg);
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int at = text.indexOf(new String(jpeg, StandardCharsets.ISO_8859_1));
    int entries = text.lastIndexOf("<<", at);
    String dictionary = text.substring(entries, Math.max(entries, at));
    assertEquals(
        "<</Type/XObject/Subtype/Image/BitsPerComponent 8/Width 60/Height 40/ColorSpace" + colours,
        dictionary.substring(0, dictionary.indexOf(colours) + colours.length()));
    assertEquals(1, dictionary.split("/Filter/DCTDecode", -1).length - 1, dictionary);
    assertEquals(List.of(), VeraPdf.faults(pdf));
  }

  private static void assertUnpacked(byte[] jpeg) throws Exception {
    byte[] pdf = pdf(jpeg);
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertEquals(-1, text.indexOf("/DCTDecode"));
    assertEquals(List.of(), VeraPdf.faults(pdf));
  }

  private static byte[] pdf(byte[] jpeg) {
    String address = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    String html = Documents.of("", "<h1>a</h1><p><img alt=\"b\" src=\"" + address + "\"/></p>");
    return PdfWriter.write(html, "a", Documents.LIMITS).bytes();
  }

  private static byte[] withProfile(byte[] jpeg, byte[] profile) {
    return withProfile(jpeg, profile, 1, 1);
  }

  private static byte[] withProfile(byte[] jpeg, byte[] part, int number, int count) {
    byte[] name = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer segment = ByteBuffer.allocate(name.length + 2 + part.length).put(name);
    segment.put((byte) number).put((byte) count).put(part);
    return withSegment(jpeg, 0xE2, segment.array());
  }

  private static byte[] withoutSegment(byte[] jpeg) {
    int after = AFTER_START + 2 + ByteBuffer.wrap(jpeg).getShort(AFTER_START + 2);
    ByteBuffer file = ByteBuffer.allocate(jpeg.length - after + AFTER_START);
    return file.put(jpeg, 0, AFTER_START).put(jpeg, after, jpeg.length - after).array();
  }

  private static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
    ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + data.length);
    file.put(jpeg, 0, AFTER_START).put((byte) 0xFF).put((byte) marker);
    file.putShort((short) (data.length + 2)).put(data);
    return file.put(jpeg, AFTER_START, jpeg.length - AFTER_START).array();
  }

  private static byte[] jpeg(int type, boolean progressive) throws IOException {
    BufferedImage image = new BufferedImage(60, 40, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.RED, 60, 40, Color.CYAN));
    graphics.fillRect(0, 0, 60, 40);
    graphics.dispose();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setProgressiveMode(
        progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return file.toByteArray();
  }
}
