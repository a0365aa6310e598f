package org.precis.html.inline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.chart.QuantityText;
import org.precis.chart.svg.Mirror;
import org.precis.claim.TableCells;
import org.precis.claim.Total;
import org.precis.claim.Totals;
import org.precis.html.content.Content;
import org.precis.html.content.Content.Absent;
import org.precis.html.content.Content.Beside;
import org.precis.html.content.Phrase;
import org.precis.html.words.DateWords;
import org.precis.html.words.Numbers;
import org.precis.html.words.PeriodLabels;
import org.precis.html.words.UnitForms;
import org.precis.html.words.Units;
import org.precis.html.words.Words;
import org.precis.look.Look;
import org.precis.model.Case;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.PartialDate;
import org.precis.model.Reported;
import org.precis.model.Source;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Mark;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/**
 * An edition with its totals and the words of its language: what every part of the page is rendered
 * from.
 */
public final class RenderContext {

  /** The space between a word such as "million" and a unit, which may begin a line. */
  private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=\\p{L})\u00a0(?=[^\u00a0]*$)");

  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]");

  /** A unit that begins with a sign, which has no direction of its own. */
  private static final Pattern SIGN_AND_LETTER = Pattern.compile("[^\\p{L}\\p{N}]\\p{IsLatin}");

  private static final Quantity THOUSAND = Quantity.exactly(1000);

  public final Edition edition;
  public final Totals totals;
  public final Words words;
  public final Look look;
  public final Numbers numbers;
  public final QuantityWords quantities;
  public final DateWords dates;
  public final PeriodLabels periods;
  final References references;
  public final Prose prose;
  public final SourceReferences sources;
  public final TableCells cells;
  private final UnitForms units;
  private Map<String, Value> caseValues;

  public RenderContext(Edition edition, Totals totals, Words words, Look look) {
    this(edition, totals, words, look, Map.of());
  }

  private RenderContext(
      Edition edition, Totals totals, Words words, Look look, Map<String, Content.Link> places) {
    this.edition = edition;
    this.totals = totals;
    this.words = words;
    this.look = look;
    this.units = new UnitForms(edition.presentation().units(), words::category);
    this.numbers = new Numbers(words);
    this.quantities = new QuantityWords(words, numbers);
    this.dates = new DateWords(words, edition.masthead().scope().quarters());
    this.periods = new PeriodLabels(dates);
    this.cells = TableCells.of(edition);
    this.references = new References(edition, totals, cells, quantities, numbers, dates, places);
    this.prose = new Prose(references, words);
    this.sources = new SourceReferences(this);
  }

  /** The same, where the places of the page are known to which texts refer. */
  public RenderContext referringTo(Map<String, Content.Link> places) {
    return new RenderContext(edition, totals, words, look, places);
  }

  /**
   * The ids of the numbers in each row of a table, by column: those of its cells, and in the row of
   * its stated total also those of the totals, separated by spaces.
   */
  public List<List<String>> refs(Table table) {
    List<List<String>> refs = new ArrayList<>(cells.rows(table));
    int at = table.indexOfTotal();
    if (at >= 0) {
      List<String> last = new ArrayList<>(refs.get(at));
      for (int i = 0; i < last.size(); i++) {
        String id = last.get(i);
        Optional<Total> total = totals.column(table.id(), table.columns().get(i).id());
        last.set(i, total.map(one -> id + " " + one.id()).orElse(id));
      }
      refs.set(at, last);
    }
    return refs;
  }

  public String tableName(int number) {
    return words.get("table.number", number);
  }

  /** A quantity in a table cell: qualifier light, digits strong, absence in words. */
  public Content cell(QuantityText phrase) {
    return cell(phrase, light(phrase.before()), light(phrase.after()));
  }

  /** The same on a card, where a line may end only before the unit of a "million". */
  public Content unbroken(QuantityText phrase) {
    return phrase.number().isEmpty()
        ? cell(phrase)
        : Content.of(
            light(phrase.before()),
            held(phrase.before(), phrase.number()),
            new Content.Digits(
                BEFORE_UNIT.matcher(phrase.number()).replaceFirst(" "), phrase.ref()),
            endsWithWord(phrase.number())
                ? gap(phrase.number(), phrase.after())
                : held(phrase.number(), phrase.after()),
            light(phrase.after()));
  }

  private static boolean endsWithWord(String number) {
    return Character.isLetter(number.codePointBefore(number.length()));
  }

  private static Content held(String before, String after) {
    return Phrase.of(QuantityText.gap(before, after));
  }

  /** The same in a narrow column: qualifier above the number, unit below. */
  public Content narrowCell(QuantityText phrase) {
    boolean above = !QuantityText.gap(phrase.before(), phrase.number()).isEmpty();
    boolean below = !QuantityText.gap(phrase.number(), phrase.after()).isEmpty();
    Content before =
        above ? new Beside(phrase.before().replace(' ', '\u00a0'), true) : light(phrase.before());
    Content after = below ? new Beside(phrase.after(), true) : light(phrase.after());
    return cell(phrase, before, after);
  }

  private static Content cell(QuantityText phrase, Content before, Content after) {
    return phrase.number().isEmpty()
        ? new Absent(phrase.before(), phrase.ref())
        : Content.of(
            before,
            gap(phrase.before(), phrase.number()),
            new Content.Digits(phrase.number(), phrase.ref()),
            gap(phrase.number(), phrase.after()),
            after);
  }

  private static Content light(String text) {
    return new Beside(text.replace(' ', '\u00a0'), false);
  }

  /** What stands between two texts: a space, at which a line may end, or nothing. */
  private static Phrase gap(String one, String other) {
    return Phrase.of(QuantityText.gap(one, other).replace('\u00a0', ' '));
  }

  /** A cell with a second line below its number, if there is one. */
  public static Content below(Content cell, Content line) {
    return below(cell, line, 0);
  }

  /** The same with room for marks, which a number has beside it. */
  public static Content below(Content cell, Content line, int room) {
    return line.isEmpty() ? cell : TextForms.spaced(List.of(cell, new Content.Below(line, room)));
  }

  /** A word with content put in. */
  public Content content(String key, Content... arguments) {
    return Content.of(words.pieces(key, Phrase::of, List.of(arguments)));
  }

  /** A small drawing of a key, as the language is read. */
  public Content.Glyph glyph(String svg) {
    return new Content.Glyph(words.isRightToLeft() ? Mirror.of(svg) : svg);
  }

  public Content absent(String key) {
    return new Absent(words.get(key), "");
  }

  public List<Content.Mark> marks(List<Mark> marks) {
    List<Content.Mark> views = new ArrayList<>();
    for (Mark mark : marks) {
      views.add(new Content.Mark("[" + mark.letters() + "]", words.get("mark." + mark.letters())));
    }
    return views;
  }

  /** The value of a number of the edition; empty if it has none with this id. */
  public Optional<Value> value(String id) {
    return references.value(id).or(() -> Optional.ofNullable(caseValues().get(id)));
  }

  /** What the cases state, by id; a briefing may have very many. */
  private Map<String, Value> caseValues() {
    if (caseValues == null) {
      caseValues = new LinkedHashMap<>();
      for (Case one : edition.cases()) {
        for (String measure : one.measures().keySet()) {
          caseValues.putIfAbsent(one.ref(measure), one.value(measure));
        }
      }
    }
    return caseValues;
  }

  /** The quoted words of a number, in the quotation marks of the language. */
  public String quoted(Reported reported) {
    return reported.quotes().stream()
        .map(quote -> words.get("quote", quote.words()))
        .collect(Collectors.joining(" "));
  }

  /** The number of a source in the document; 0 if there is none. */
  public int sourceNumber(String id) {
    List<Source> sources = edition.sources();
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).id().equals(id)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The source of a number for a narrow cell: source and paragraph, or "". */
  String sourceCell(Reported reported) {
    int source = sourceNumber(reported.source());
    int page = page(reported);
    int paragraph = paragraph(reported);
    if (source == 0) {
      return "";
    }
    return page > 0
        ? words.get("source.cell-page", source, page)
        : paragraph > 0
            ? words.get("source.cell-paragraph", source, paragraph)
            : words.get("source.cell", source);
  }

  /** Page or paragraph of a quote, or nothing. */
  String placeInSource(Reported reported) {
    int page = page(reported);
    int paragraph = paragraph(reported);
    return page > 0
        ? words.get("quotes.page", page)
        : paragraph > 0 ? words.get("quotes.paragraph", paragraph) : "";
  }

  public static int page(Reported reported) {
    return reported.quotes().stream()
        .mapToInt(quote -> quote.page())
        .filter(p -> p > 0)
        .findFirst()
        .orElse(0);
  }

  public static int paragraph(Reported reported) {
    return reported.quotes().stream()
        .mapToInt(quote -> quote.paragraph())
        .filter(p -> p > 0)
        .findFirst()
        .orElse(0);
  }

  /** A label or a number, and that it is of a forecast if its value is one. */
  public Phrase withForecast(Phrase said, boolean forecast) {
    return forecast ? phrase("figure.forecast-of", said, forecast()) : said;
  }

  /** The same of a number that is written in pieces. */
  public Content withForecast(Content said, boolean forecast) {
    return forecast ? content("figure.forecast-of", said, Phrase.of(forecast())) : said;
  }

  /** What a forecast is called. */
  public String forecast() {
    return words.get("mark." + Mark.FORECAST.letters());
  }

  /** A word with phrases put in. */
  public Phrase phrase(String key, Object... arguments) {
    return Phrase.of(words.get(key, arguments), arguments);
  }

  /** "a, b and c" in the words of the language. */
  public Phrase list(List<Phrase> items) {
    Phrase list = items.isEmpty() ? Phrase.of("") : items.get(0);
    for (int i = 1; i < items.size(); i++) {
      Phrase item = items.get(i);
      list = phrase(i == items.size() - 1 ? TextForms.and(item.text()) : "list", list, item);
    }
    return list;
  }

  /** The same as a text. */
  public String listed(List<String> items) {
    return list(items.stream().map(Phrase::of).toList()).text();
  }

  /** "a; b; c", for items that may contain commas. */
  public Phrase items(List<Phrase> items) {
    return items.stream()
        .reduce(
            (one, two) ->
                Phrase.of(TextForms.join(words.get("before-semicolon", one), two.text()), one, two))
        .orElse(Phrase.of(""));
  }

  /** "a, b, c" in the words of the language. */
  String enumeration(List<String> items) {
    return items.stream().reduce((one, other) -> words.get("list", one, other)).orElse("");
  }

  /** A text with the full stop of a sentence. */
  public String sentence(String text) {
    return TextForms.isEnded(text) ? text : words.get("sentence", text);
  }

  /** The label of a part of the page: the author's or else the template's. */
  public Phrase orElse(String text, String key) {
    return text.isEmpty() ? Phrase.of(words.get(key)) : prose.phrase(text);
  }

  /** A unit in the words of the language, some of which name currencies. */
  public String unit(String unit) {
    if (words.has("currency." + unit)) {
      return words.get("currency." + unit);
    }
    String plain = prose.plain(unit);
    if (plain.equals("%")) {
      String sign = SPACES.matcher(words.get("percent", "")).replaceAll("");
      return sign.length() == 1 ? sign : plain;
    }
    // In a line from right to left the degree of °C would stand on its other side
    boolean torn = SIGN_AND_LETTER.matcher(plain).lookingAt();
    return torn && words.get("text.direction").equals("rtl") ? "\u200e" + plain : plain;
  }

  /** The unit of a value in the form that follows its number: 1 person, 2 people. */
  public String unit(Value value) {
    return unit(value.unit(), value.quantity());
  }

  public String unit(String unit, Quantity quantity) {
    return units.of(unit, quantity).map(prose::plain).orElseGet(() -> unit(unit));
  }

  /**
   * A number as a sentence says it, with its unit in a language in which a number does not stand
   * alone.
   */
  public QuantityText withUnit(Value value) {
    return withUnit(quantities.inProse(value), value);
  }

  /** The same for a number in another form. */
  public QuantityText withUnit(QuantityText said, Value value) {
    boolean asks =
        !said.number().isEmpty()
            && !quantities.mayStandAlone()
            && !quantities.hasUnitSign(value.unit());
    return asks ? quantities.withName(said, unitAfter(said, value.unit(), value.quantity())) : said;
  }

  /** A number as a sentence says it; with its unit beside one that is in another. */
  public QuantityText withUnit(Value value, Value beside) {
    return value.counted().isSame(beside.counted())
        ? withUnit(value)
        : withOwnUnit(quantities.compact(value), value);
  }

  /** A number with its unit where the head of its column or the numbers beside it do not say it. */
  public QuantityText withOwnUnit(QuantityText said, Value value) {
    String unit = value.unit();
    if (said.number().isEmpty() || unit.isEmpty()) {
      return said;
    }
    return quantities.hasUnitSign(unit)
        ? quantities.withUnitSign(said, unit)
        : quantities.withName(said, unitAfter(said, unit, value.quantity()));
  }

  /** A unit without a number, in the form that follows a thousand: тысяча человек. */
  public String unitOfMany(String unit) {
    return unit(unit, THOUSAND);
  }

  /** A unit in the form in which it stands alone: tonnes, but Ед. изм.: тонна. */
  public String unitAlone(String unit) {
    return unit(unit, Quantity.exactly(words.countOfUnitAlone()));
  }

  /** What is counted: a unit or else another name for it. */
  public String counted(String unit, String otherwise) {
    return unit.isEmpty() ? TextForms.capital(otherwise) : counted(List.of(unit));
  }

  /**
   * Units that stand for what is counted, as a sentence begins with them: a symbol keeps its case.
   */
  public String counted(List<String> units) {
    List<String> alone =
        units.stream()
            .map(unit -> unit.equals("%") ? words.get("unit.percent") : unitAlone(unit))
            .toList();
    String said = words.get("unit", listed(alone));
    return said.startsWith(alone.get(0)) && Units.isSymbol(alone.get(0))
        ? said
        : TextForms.capital(said);
  }

  /** The head of a column of numbers with their unit, not repeated. */
  public Phrase withUnit(Phrase label, String unit) {
    return label.map(text -> withUnit(text, unit));
  }

  /** The same as a text. */
  public String withUnit(String label, String unit) {
    String plain = unitOfMany(unit);
    return plain.isEmpty() || Units.isNamed(plain, label) || Units.isNamed(unit(unit), label)
        ? label
        : words.get(
            label.endsWith(")") || label.endsWith("）") ? "with-unit-after-bracket" : "with-unit",
            label,
            plain);
  }

  /**
   * The title of a table, with the area and the period of its numbers unless it names them: a table
   * that is taken from the page says where and when it was. A title that names a month, as in <i>at
   * the end of March</i>, is about a time within the period, and lacks at most the year.
   *
   * @param dated whether the rows or columns of the table say when
   */
  public Phrase titled(Phrase title, boolean dated) {
    DateSpan period = edition.masthead().period();
    Phrase area = prose.phrase(edition.masthead().scope().area());
    boolean when = period != null && !dated && !TextForms.hasYear(title.text());
    boolean where = !title.text().contains(area.text());
    boolean month = when && periods.hasMonth(title.text());
    if (!when || month && period.from().year() != period.to().year()) {
      return where ? phrase("table.title-scope", title, area) : title;
    }
    PartialDate year = new PartialDate(period.from().year(), 0, 0);
    Phrase time = Phrase.of(month ? dates.date(year) : dates.span(period));
    return phrase("table.title-scope", title, where ? scope(time) : time);
  }

  /** A period with the area of the edition, if it has one. */
  public Phrase scope(Phrase period) {
    Phrase area = prose.phrase(edition.masthead().scope().area());
    return area.text().isEmpty() ? period : phrase("table.scope", area, period);
  }

  /** The label of a row or a column: a date that it is in words, as figures beside it have it. */
  public Phrase label(String written) {
    return prose.phrase(periods.said(written));
  }

  /** The label of a row, which begins with a capital if it is a date in words. */
  public Phrase rowLabel(String written) {
    Phrase label = label(written);
    return periods.said(written).equals(written) ? label : label.map(TextForms::capital);
  }

  /** The label of a row or a column as a plain text. */
  public String plainLabel(String written) {
    return prose.plain(periods.said(written));
  }

  /**
   * The unit that follows a number, in the form for it: 2 people, but 2 millions de personnes.
   *
   * @param said the number
   */
  public String unitAfter(QuantityText said, String unit, Quantity quantity) {
    return quantities.afterMagnitude(said.number(), unit(unit, quantity));
  }

  /** A label on its own: that of a part may be written to follow "of these:". */
  public Phrase alone(Statistic statistic, String label) {
    Phrase phrase = prose.phrase(label);
    return statistic.partOf().isEmpty() ? phrase : phrase.map(TextForms::capital);
  }
}
