package org.precis.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.precis.html.BriefingView.TableCell;
import org.precis.html.BriefingView.TableHead;
import org.precis.html.BriefingView.TableRow;
import org.precis.html.BriefingView.TableView;
import org.precis.model.Currencies;
import org.precis.model.Measure;
import org.precis.model.Qualifier;
import org.precis.totals.Addend;
import org.precis.totals.Total;

/** The totals over the cases: every measure with what it is made of, and the breakdowns. */
final class CaseTotalsView {

  private static final int LISTED_CASES = 12;
  private static final int QUALIFIED_CASES = 4;
  private static final int BREAKDOWN_MEASURES = 2;

  private final Wording w;

  CaseTotalsView(Wording wording) {
    this.w = wording;
  }

  List<TableView> tables() {
    List<TableView> tables = new ArrayList<>();
    List<Total> totals = new ArrayList<>();
    if (w.edition.cases().size() == 1) {
      return tables; // the case itself says it all
    }
    for (Measure measure : w.edition.measures()) {
      w.totals.over(measure.id()).ifPresent(totals::add);
    }
    if (!totals.isEmpty()) {
      tables.add(totals(totals, w.nextTable()));
      breakdowns(totals.get(0).measure()).forEach(by -> tables.add(breakdown(by, w.nextTable())));
    }
    return tables;
  }

  private TableView totals(List<Total> totals, int number) {
    List<TableRow> rows = totals.stream().map(this::row).toList();
    return new TableView(
        "table-" + number,
        "case-totals",
        w.tableName(number),
        w.words.get("cases.totals"),
        w.words.get("cases.totals-headnote"),
        rows.size() <= TablesView.KEPT_ROWS + 4,
        List.of(
            new TableHead(w.words.get("cases.measure"), "label"),
            new TableHead(w.words.get("cases.total-column"), "num"),
            new TableHead(w.words.get("cases.unit-column"), "unit"),
            new TableHead(w.words.get("cases.made-of"), "made-of")),
        rows,
        List.of(),
        Markup.NONE);
  }

  private TableRow row(Total total) {
    Measure measure = w.edition.measure(total.measure()).orElseThrow();
    Markup number = w.cell(w.quantities.full(total.quantity()));
    String unit = total.unit().isEmpty() ? "\u00a0" : w.unit(total.unit());
    return new TableRow(
        w.prose.plain(measure.shortLabel()),
        "",
        List.of(
            new TableCell(number, "num", w.words.get("cases.total-column")),
            new TableCell(Markup.escape(unit), "unit", w.words.get("cases.unit-column")),
            new TableCell(Markup.escape(madeOf(total)), "made-of", w.words.get("cases.made-of"))));
  }

  /** "cases 2–10; case 1 states none"; of very many only how many. */
  private String madeOf(Total total) {
    List<Addend> stated = total.addends().stream().filter(a -> a.quantity().stated()).toList();
    if (stated.isEmpty()) {
      return w.words.get("cases.none-states");
    }
    String made =
        isMixed(stated)
            ? w.words.plural("cases.made-of", stated.size(), qualified(stated))
            : stated.size() > LISTED_CASES && !contiguous(stated)
                ? w.words.plural(
                    "cases.made-of-count", stated.size(), w.numbers.digits(stated.size()))
                : w.words.plural("cases.made-of", stated.size(), ranges(stated));
    List<Addend> silent = total.silent();
    // few silent cases are named; many are counted at the foot of the overview
    if (silent.isEmpty() || silent.size() > 1 && silent.size() >= stated.size()) {
      return made;
    }
    String silence =
        silent.size() > LISTED_CASES
            ? w.words.plural("cases.unstated-count", silent.size(), w.numbers.digits(silent.size()))
            : w.words.plural("cases.unstated-list", silent.size(), ranges(silent));
    return w.words.get("semicolon", made, silence);
  }

  /** Whether some of a few numbers are firmer than others, so that each must be told. */
  private static boolean isMixed(List<Addend> addends) {
    long qualifiers =
        addends.stream().map(addend -> addend.quantity().qualifier()).distinct().count();
    return qualifiers > 1 && addends.size() <= QUALIFIED_CASES;
  }

  /** "5, 10 (more than)". */
  private String qualified(List<Addend> addends) {
    List<String> parts = new ArrayList<>();
    for (Addend addend : addends) {
      Qualifier qualifier = addend.quantity().qualifier();
      String number = w.numbers.digits(addend.ordinal());
      parts.add(
          qualifier == Qualifier.EXACT
              ? number
              : w.words.get("cases.made-of-qualified", number, w.quantities.name(qualifier)));
    }
    return w.enumeration(parts);
  }

  private static boolean contiguous(List<Addend> addends) {
    int first = addends.get(0).ordinal();
    return addends.get(addends.size() - 1).ordinal() - first == addends.size() - 1;
  }

  /** Ordinals with runs of three and more closed up: 1, 4–6, 9. */
  private String ranges(List<Addend> addends) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < addends.size(); ) {
      int end = i;
      while (end + 1 < addends.size()
          && addends.get(end + 1).ordinal() == addends.get(end).ordinal() + 1) {
        end++;
      }
      if (end - i >= 2) {
        parts.add(w.words.get("range", addends.get(i).ordinal(), addends.get(end).ordinal()));
      } else {
        addends
            .subList(i, end + 1)
            .forEach(addend -> parts.add(Integer.toString(addend.ordinal())));
      }
      i = end + 1;
    }
    return w.enumeration(parts);
  }

  /** The dimensions worth a table: at least two values, one of which joins cases. */
  private List<String> breakdowns(String measure) {
    return w.totals.dimensions(measure).stream().filter(by -> tells(measure, by)).toList();
  }

  private boolean tells(String measure, String by) {
    List<Total> parts = w.totals.breakdown(measure, by);
    boolean joins =
        parts.stream().anyMatch(part -> !part.key().isEmpty() && part.addends().size() > 1);
    return parts.size() >= 2 && joins;
  }

  private TableView breakdown(String by, int number) {
    List<Measure> measures =
        w.edition.measures().stream()
            .filter(measure -> w.totals.over(measure.id()).isPresent())
            .limit(BREAKDOWN_MEASURES)
            .toList();
    String dimension = dimension(by);
    List<Total> parts = w.totals.breakdown(measures.get(0).id(), by);
    List<TableHead> heads = new ArrayList<>();
    heads.add(new TableHead(capital(dimension), "label"));
    heads.add(new TableHead(w.words.get("cases.breakdown-cases"), "num count"));
    measures.forEach(measure -> heads.add(new TableHead(head(measure), "num")));
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      rows.add(breakdownRow(by, parts.get(i), measures, i));
    }
    return new TableView(
        "table-" + number,
        "breakdown",
        w.tableName(number),
        w.words.get("cases.breakdown", w.words.get("cases.breakdown-cases"), dimension),
        w.words.get("cases.breakdown-headnote", dimension),
        rows.size() <= TablesView.KEPT_ROWS,
        heads,
        rows,
        List.of(),
        Markup.NONE);
  }

  private String head(Measure measure) {
    String label = w.prose.plain(measure.shortLabel());
    return Currencies.isCode(measure.unit()) ? w.withUnit(label, measure.unit()) : label;
  }

  private TableRow breakdownRow(String by, Total part, List<Measure> measures, int index) {
    List<TableCell> cells = new ArrayList<>();
    String cases = w.numbers.digits(cases(by, index));
    cells.add(new TableCell(new Markup(cases), "num count", w.words.get("cases.breakdown-cases")));
    for (Measure measure : measures) {
      Total total = w.totals.breakdown(measure.id(), by).get(index);
      cells.add(new TableCell(sum(total), "num", head(measure)));
    }
    return new TableRow(key(by, part), "", cells);
  }

  /** How many cases a part of a breakdown has, also those in which a measure has no meaning. */
  private int cases(String by, int index) {
    Set<Integer> ordinals = new TreeSet<>();
    for (Measure measure : w.edition.measures()) {
      List<Total> parts = w.totals.breakdown(measure.id(), by);
      if (index < parts.size()) {
        parts.get(index).addends().forEach(addend -> ordinals.add(addend.ordinal()));
      }
    }
    return ordinals.size();
  }

  private Markup sum(Total total) {
    Markup cell = w.cell(w.quantities.full(total.quantity()));
    boolean someSilent = total.stated() > 0 && total.unstated() > 0;
    if (!someSilent) {
      return cell;
    }
    String unstated = w.numbers.digits(total.unstated());
    String words = w.words.plural("cases.unstated", total.unstated(), unstated);
    return new Markup(
        cell.html() + " <span class=\"coverage\">" + Wording.escape(words) + "</span>");
  }

  private String key(String by, Total part) {
    if (part.key().isEmpty()) {
      return w.words.get("dimension.not-stated");
    }
    return by.equals("month") ? Periods.label(part.key(), w.dates) : w.prose.plain(part.key());
  }

  /** A dimension by name; a free key of the author is its own name. */
  String dimension(String by) {
    return w.words.has("dimension." + by)
        ? w.words.get("dimension." + by)
        : by.replace("place.", "");
  }

  private static String capital(String text) {
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(java.util.Locale.ROOT) + text.substring(end);
  }

  /** How a breakdown's values are called in charts. */
  String partLabel(String by, Total part) {
    return key(by, part);
  }

  /** By dimension, the tables in which a measure is broken down. */
  Map<String, TableView> breakdownTables(List<TableView> tables, String measure, boolean shown) {
    Map<String, TableView> found = new LinkedHashMap<>();
    List<TableView> breakdowns = tables.stream().filter(t -> t.kind().equals("breakdown")).toList();
    List<String> dimensions = breakdowns(measure);
    for (int i = 0; shown && i < Math.min(breakdowns.size(), dimensions.size()); i++) {
      found.put(dimensions.get(i), breakdowns.get(i));
    }
    return found;
  }
}
