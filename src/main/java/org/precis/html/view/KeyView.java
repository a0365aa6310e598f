package org.precis.html.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.precis.chart.KeyGlyph;
import org.precis.chart.svg.ChartStyle;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.KeyEntry;
import org.precis.model.Case;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Qualifier;

/**
 * The key beside the main points: every qualifier in the edition or its totals, drawn and in words.
 * If all numbers are exact there is no key.
 */
final class KeyView {

  private final RenderContext context;

  KeyView(RenderContext context) {
    this.context = context;
  }

  List<KeyEntry> entries() {
    List<KeyEntry> entries = new ArrayList<>();
    SortedSet<Qualifier> used = used();
    KeyGlyph glyphs = new KeyGlyph(ChartStyle.of(context.look));
    if (used.size() == 1 && used.first() == Qualifier.EXACT) {
      return entries;
    }
    for (Qualifier qualifier : used) {
      String words = context.words.get("key.long." + qualifier.key());
      entries.add(new KeyEntry(context.glyph(glyphs.svg(qualifier)), words));
    }
    return entries;
  }

  private SortedSet<Qualifier> used() {
    SortedSet<Qualifier> used = new TreeSet<>();
    for (Statistic statistic : context.edition.statistics()) {
      used.add(statistic.quantity().qualifier());
    }
    for (Case caseItem : context.edition.cases()) {
      caseItem.measures().values().forEach(r -> used.add(r.value().quantity().qualifier()));
    }
    for (Table table : context.edition.tables()) {
      table.rows().forEach(row -> row.values().forEach(v -> used.add(v.quantity().qualifier())));
    }
    context.totals.all().forEach(total -> used.add(total.quantity().qualifier()));
    return used;
  }
}
