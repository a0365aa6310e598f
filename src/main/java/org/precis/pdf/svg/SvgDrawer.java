package org.precis.pdf.svg;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.io.File;
import java.util.List;
import org.precis.pdf.paint.TaggedPages;
import org.w3c.dom.Element;

/**
 * Draws inline SVG as vectors, its text in the document's fonts. It supports a subset of SVG 1.1
 * (see {@link SvgPainter}); anything else is an exception, never silently ignored.
 */
public final class SvgDrawer implements SVGDrawer {

  @Override
  public SVGImage buildSVGImage(
      Element svg,
      Box box,
      CssContext context,
      double cssWidth,
      double cssHeight,
      double dotsPerPixel) {
    ViewBox view = ViewBox.of(svg);
    double width =
        cssWidth >= 0 ? cssWidth : view.cssPixels(svg, "width", view.width()) * dotsPerPixel;
    double height = cssHeight >= 0 ? cssHeight : width * view.height() / view.width();
    String[] families = box.getStyle().getFont(context).families;
    return new Image(svg, view, families, (int) Math.round(width), (int) Math.round(height));
  }

  private record Image(Element svg, ViewBox view, String[] families, int width, int height)
      implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return width;
    }

    @Override
    public int getIntrinsicHeight() {
      return height;
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      double scale = Math.min(width / view.width(), height / view.height());
      AffineTransform transform = AffineTransform.getTranslateInstance(x, y);
      transform.scale(scale, scale);
      transform.translate(-view.left(), -view.top());
      new SvgPainter((TaggedPages) device, context).paint(svg, families, transform);
    }
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> faces, SharedContext context) {
    // text is drawn in the document's fonts
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // text is drawn in the document's fonts
  }

  @Override
  public void close() {
    // holds nothing
  }
}
