package org.precis.typeset.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.precis.typeset.paint.PdfBytes;
import org.precis.typeset.paint.Shading;
import org.precis.typeset.paint.Shading.Stop;

/** Writes colours along a line (ISO 32000-1, 8.7.4.5.3 and 11.6.5.3). */
final class ShadingWriter {

  private static final double LEVELS = 255;

  /** Places are told to a millionth of the line. */
  private static final double FINEST = 1e-6;

  /** What is masked is all that the clip leaves, in lengths of the line. */
  private static final int FAR = 10_000;

  private final PdfObjects objects;

  ShadingWriter(PdfObjects objects) {
    this.objects = objects;
  }

  /** The number of the shading. */
  int write(Shading shading) {
    int function = function(shading);
    int number = objects.reserve();
    PdfBytes out = objects.object(number);
    List<Stop> stops = shading.stops();
    out.raw("<</ShadingType 2/ColorSpace").name(shading.colored() ? "DeviceRGB" : "DeviceGray");
    out.raw("/Coords[").word(exact(first(stops))).integer(0);
    out.word(exact(last(stops))).integer(0).raw("]");
    out.raw("/Extend[true true]/Function ").reference(function).raw(">>");
    return number;
  }

  /** The number of a graphics state in which as much is seen. */
  int mask(Shading shading) {
    int gray = write(shading);
    int form = objects.reserve();
    byte[] content = "/S sh".getBytes(StandardCharsets.US_ASCII);
    String box = "[-" + FAR + " -" + FAR + " " + FAR + " " + FAR + "]";
    objects.stream(
        form,
        "/Type/XObject/Subtype/Form/BBox"
            + box
            + "/Group<</S/Transparency/CS/DeviceGray>>/Resources<</Shading<</S "
            + gray
            + " 0 R>>>>",
        content,
        content.length,
        false);
    int number = objects.reserve();
    PdfBytes out = objects.object(number);
    out.raw("<</SMask<</S/Luminosity/G ").reference(form).raw(">>>>");
    return number;
  }

  private static double first(List<Stop> stops) {
    return stops.get(0).at();
  }

  /** A line has a length, also where all is at one place. */
  private static double last(List<Stop> stops) {
    return Math.max(stops.get(stops.size() - 1).at(), first(stops) + FINEST);
  }

  /** One function from stop to stop. */
  private int function(Shading shading) {
    List<Stop> stops = shading.stops();
    int count = stops.size() - 1;
    int[] parts = new int[count];
    for (int i = 0; i < count; i++) {
      parts[i] = objects.reserve();
      PdfBytes out = objects.object(parts[i]);
      out.raw("<</FunctionType 2/Domain[0 1]/N 1/C0[");
      value(shading, stops.get(i).value(), out);
      out.raw("]/C1[");
      value(shading, stops.get(i + 1).value(), out);
      out.raw("]>>");
    }
    int number = objects.reserve();
    PdfBytes out = objects.object(number);
    out.raw("<</FunctionType 3/Domain[0 1]/Functions[");
    for (int part : parts) {
      out.reference(part);
    }
    out.raw("]/Bounds[");
    for (int i = 1; i < count; i++) {
      double at = (stops.get(i).at() - first(stops)) / (last(stops) - first(stops));
      out.word(exact(Math.max(0, Math.min(1, at))));
    }
    out.raw("]/Encode[");
    for (int i = 0; i < count; i++) {
      out.integer(0).integer(1);
    }
    out.raw("]>>");
    return number;
  }

  private static void value(Shading shading, int value, PdfBytes out) {
    for (int shift = shading.colored() ? 16 : 0; shift >= 0; shift -= 8) {
      out.word(exact((value >> shift & 0xFF) / LEVELS));
    }
  }

  private static String exact(double value) {
    long millionths = Math.round(value / FINEST);
    String digits = Long.toString(Math.abs(millionths) % 1_000_000 + 1_000_000).substring(1);
    return (millionths < 0 ? "-" : "") + Math.abs(millionths) / 1_000_000 + "." + digits;
  }
}
