package org.precis.html.page;

import java.util.List;
import java.util.stream.Collectors;
import org.precis.html.page.BriefingView.Entry;

/**
 * Which section of a page is in view, told to its entry in the contents without a script: each
 * section has a timeline of its own, which runs while it crosses the screen, and moves an animation
 * of its entry. Where a browser knows no such timelines, the entry of the section that a link led
 * to has the property {@code --current}. What an entry then looks like is in the template.
 */
final class CurrentSection {

  private CurrentSection() {}

  static Markup of(List<Entry> contents) {
    List<String> anchors = contents.stream().map(entry -> entry.href().substring(1)).toList();
    String all = anchors.stream().map(anchor -> "--" + anchor).collect(Collectors.joining(", "));
    String timelines = anchors.stream().map(CurrentSection::timeline).collect(Collectors.joining());
    String targets = anchors.stream().map(CurrentSection::target).collect(Collectors.joining());
    return new Markup(
        "@media screen { body { timeline-scope: "
            + all
            + " } "
            + timelines
            + "@supports not (animation-timeline: view()) { "
            + targets
            + "} }");
  }

  private static String timeline(String anchor) {
    return "#"
        + anchor
        + " { view-timeline-name: --"
        + anchor
        + " } "
        + entry(anchor)
        + " { animation-timeline: --"
        + anchor
        + " } ";
  }

  private static String target(String anchor) {
    return "body:has(#"
        + anchor
        + ":target, #"
        + anchor
        + " :target) "
        + entry(anchor)
        + " { --current: var(--accent) } ";
  }

  private static String entry(String anchor) {
    return "nav.contents a[href=\"#" + anchor + "\"]";
  }
}
