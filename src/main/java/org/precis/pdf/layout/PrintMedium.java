package org.precis.pdf.layout;

import com.openhtmltopdf.extend.UserInterface;
import org.w3c.dom.Element;

/** On paper nothing is pointed at. */
final class PrintMedium implements UserInterface {
  @Override
  public boolean isHover(Element element) {
    return false;
  }

  @Override
  public boolean isActive(Element element) {
    return false;
  }

  @Override
  public boolean isFocus(Element element) {
    return false;
  }

  @Override
  public boolean isMarker(Element element) {
    return false;
  }
}
