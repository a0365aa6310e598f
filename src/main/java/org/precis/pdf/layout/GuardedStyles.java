package org.precis.pdf.layout;

import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.extend.UserAgentCallback;
import org.w3c.dom.Element;

/** The document's styles, as a place that layout cannot pass without being asked how far it is. */
final class GuardedStyles extends StyleReference {

  private final LimitWatchdog guard;

  GuardedStyles(UserAgentCallback agent, LimitWatchdog guard) {
    super(agent);
    this.guard = guard;
  }

  @Override
  public CascadedStyle getCascadedStyle(Element element, boolean restyle) {
    guard.tick();
    return super.getCascadedStyle(element, restyle);
  }

  @Override
  public PageInfo getPageStyle(String pageName, String pseudoPage) {
    guard.pageMade();
    return super.getPageStyle(pageName, pseudoPage);
  }
}
