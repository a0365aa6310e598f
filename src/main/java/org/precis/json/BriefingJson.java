package org.precis.json;

import org.precis.claim.Totals;
import org.precis.model.Edition;
import org.precis.model.FontFile;
import org.precis.model.Version;
import org.precis.text.JsonWriter;

/**
 * The machine form of a briefing: complete, so that the same briefing can be made from it again.
 *
 * <p>UTF-8, keys in a fixed order, a line for each statistic, case and total. The text may stand in
 * a script element and in XML as it is: {@code <}, {@code >}, {@code &}, U+2028 and U+2029 are
 * escaped.
 */
public final class BriefingJson {

  /** Version of the form; a reader refuses a greater one. */
  public static final int SCHEMA = 3;

  private BriefingJson() {}

  public static String write(Edition edition, Totals totals) {
    return JsonWriter.embeddable(
        out -> {
          out.string("engine", Version.ENGINE);
          out.number("schema", SCHEMA);
          new EditionJson(out, edition).write();
          new TotalsJson(out).write(totals);
          edition.previous().ifPresent(previous -> previous(out, previous));
          if (!edition.presentation().fonts().isEmpty()) {
            out.lines("fonts", edition.presentation().fonts(), font -> font(out, font));
          }
        });
  }

  private static void font(JsonWriter out, FontFile font) {
    out.text("file", font.file());
    out.text("data", font.data());
  }

  private static void previous(JsonWriter out, Edition edition) {
    out.openObject(
        "previous",
        () -> {
          new EditionJson(out, edition).write();
          edition.previous().ifPresent(earlier -> previous(out, earlier));
        });
  }
}
