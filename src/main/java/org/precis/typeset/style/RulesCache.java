package org.precis.typeset.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.typeset.css.Problem;
import org.precis.typeset.css.Rule;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.value.FontFace;

/**
 * The rules of the looks that were used last. Documents with one look differ in their fonts, which
 * hold only the glyphs that they need; so fonts are read anew for each. For several threads.
 */
public final class RulesCache {

  private final int most;
  private final Map<List<String>, Rules> kept = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * A cache without rules.
   *
   * @param most how many looks it keeps
   */
  public RulesCache(int most) {
    this.most = most;
  }

  /** The styles of a document by its elements {@code style}. */
  public Styles styles(HtmlDocument document) {
    List<Sheet> sheets = Styles.sheets(document);
    List<FontFace> fonts = new ArrayList<>();
    List<String> key = new ArrayList<>(sheets.size());
    for (Sheet sheet : sheets) {
      key.add(withoutFonts(sheet, fonts));
    }
    Rules rules = rules(key);
    boolean faulty = !rules.problems().isEmpty();
    for (Sheet sheet : sheets) {
      faulty |= !sheet.problems().isEmpty();
    }
    // Problems have the places that they have in this document
    List<Problem> problems = faulty ? Rules.of(Styles.sheets(document)).problems() : List.of();
    return Styles.of(document, rules, fonts, problems);
  }

  /** Rules are compiled outside the lock: twice at worst, where two threads meet. */
  private Rules rules(List<String> key) {
    synchronized (kept) {
      Rules rules = kept.get(key);
      if (rules != null) {
        return rules;
      }
    }
    List<Sheet> sheets = new ArrayList<>();
    for (String text : key) {
      sheets.add(new Sheet("", text));
    }
    Rules rules = Rules.of(sheets);
    synchronized (kept) {
      kept.put(key, rules);
      if (kept.size() > most) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return rules;
  }

  /** The sheet without its fonts. */
  private static String withoutFonts(Sheet sheet, List<FontFace> fonts) {
    List<Integer> places = sheet.fontFaces();
    String text = sheet.text();
    StringBuilder rest = new StringBuilder(text.length());
    int done = 0;
    for (int i = 0; i < places.size(); i += 2) {
      int start = places.get(i);
      int end = places.get(i + 1);
      for (Rule rule : sheet.rules(start, end)) {
        FontFace face = FontFaces.read(sheet, rule);
        if (face != null) {
          fonts.add(face);
        }
      }
      rest.append(text.substring(done, start));
      done = end;
    }
    return rest.append(text.substring(done)).toString();
  }
}
