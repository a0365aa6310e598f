package org.precis.html.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.html.content.Content;
import org.precis.html.content.ContentHtml;
import org.precis.html.content.Phrase;
import org.precis.model.Section;
import org.precis.quantity.Value;

/**
 * All that the template prints, in the order of the page. Everything is already worded: a template
 * chooses where something is, never what it says. What it prints with {@code th:utext} is {@link
 * Content}, and is written as HTML then. An optional part is a list of none or one.
 *
 * @param language its tag (BCP 47)
 * @param style all style sheets
 * @param engine the name and version of the engine
 * @param lengthy whether the document needs a printed contents list
 * @param head the masthead
 * @param contents the sections
 * @param figureList the figures, for the contents
 * @param numbers the address of the statistics as CSV, or ""
 * @param corrections of an earlier edition
 * @param points the main points
 * @param since what moved most since the previous edition
 * @param key what the signs of numbers mean; none where editions are compared
 * @param heroes the large cards
 * @param heroLine how long the longest line below one of them is, in ems of its type
 * @param cards the small ones
 * @param leadFigures that of the front page, if it has room on the page where what is before it
 *     ends
 * @param figures all of them, in the order of the page; the lead figures are the first
 * @param brief what a page without sections shows instead of all this
 * @param parts the sections in the order that the style asks for: the names below are those of each
 * @param own the author's sections
 * @param statistics the section of the statistics
 * @param comparison that of the changes since the previous edition
 * @param tables that of further tables
 * @param cases that of the cases
 * @param end sources, notes and what else stands at the end
 * @param data the machine form, safe inside a script element
 */
public record BriefingView(
    String language,
    Markup style,
    String engine,
    boolean lengthy,
    Head head,
    List<Entry> contents,
    List<Entry> figureList,
    String numbers,
    List<CorrectionBox> corrections,
    List<Content> points,
    List<Since> since,
    List<KeyEntry> key,
    List<Card> heroes,
    String heroLine,
    List<Card> cards,
    List<Figure> leadFigures,
    List<Figure> figures,
    Brief brief,
    List<Part> parts,
    OwnSections own,
    List<StatisticsSection> statistics,
    List<ChangeSection> comparison,
    List<TablesSection> tables,
    List<CasesSection> cases,
    EndMatter end,
    Markup data) {

  /**
   * What a page without sections shows, as far as the tokens of its template say.
   *
   * @param points the first of the main points
   * @param figures the first figures with few rows that have room; each says all its numbers, as
   *     there are no tables
   * @param leftOut what such a page does not show, counted; "" if nothing
   */
  public record Brief(List<Content> points, List<Figure> figures, String leftOut) {}

  /** The figure that opens a page led by charts. */
  public List<Figure> firstFigures() {
    return figures.subList(0, Math.min(1, figures.size()));
  }

  /** The figures after that one. */
  public List<Figure> furtherFigures() {
    return figures.subList(firstFigures().size(), figures.size());
  }

  /** About how many digits wide the longest number of the large cards is: all have its size. */
  public String heroDigits() {
    return Card.digits(heroes);
  }

  /** About how many digits wide the longest number of the small cards is: all have its size. */
  public String cardDigits() {
    return Card.digits(cards);
  }

  /** Where the links to the files beside the page will be. */
  public Markup links() {
    return Beside.Place.LINKS.gap();
  }

  /** The same in its head, for programs. */
  public Markup headLinks() {
    return Beside.Place.HEAD_LINKS.gap();
  }

  /** The language without script or region: the style sheets' class for it. */
  public String primaryLanguage() {
    int hyphen = language.indexOf('-');
    return hyphen < 0 ? language : language.substring(0, hyphen);
  }

  /** The style sheet of the page margins when printed by a browser. */
  public Markup pageMargins() {
    return PageMargins.of(head);
  }

  /** The style sheet that marks the section in view in the contents. */
  public Markup currentSection() {
    return CurrentSection.of(contents);
  }

  /** The masthead and the texts of the page margins. */
  public record Head(
      Phrase title,
      boolean longTitle,
      String plainTitle,
      String runningTitle,
      Phrase subtitle,
      String plainSubtitle,
      Phrase issuer,
      Phrase area,
      Phrase kind,
      String isoDate,
      String isoPeriod,
      String footer,
      List<Fact> facts,
      List<LogoView> logos) {}

  /** A picture in a {@code data:} address, and what it shows. */
  public record LogoView(String address, String text, Markup drawing) {

    public static LogoView painted(String address, String text) {
      return new LogoView(address, text, new Markup(""));
    }

    /**
     * A drawing that is part of the page, with its name for those who do not see it.
     *
     * @param svg from {@code <svg} on, checked
     */
    public static LogoView drawn(String svg, String text) {
      String label = ContentHtml.escape(text);
      String named = "<svg class=\"logo\" role=\"img\" aria-label=\"" + label + "\"";
      return new LogoView("", text, new Markup(named + svg.substring("<svg".length())));
    }
  }

  /** A label and a value; {@code kind} is a class for the style sheet. */
  public record Fact(String label, Phrase value, String kind) {}

  /**
   * An entry of the contents.
   *
   * @param number of a case or figure, or ""
   * @param below what it contains
   */
  public record Entry(String href, String number, Phrase title, List<Entry> below) {
    public Entry(String href, Phrase title) {
      this(href, "", title, List.of());
    }
  }

  /** A correction of an earlier edition. */
  public record CorrectionBox(String title, Content what, Content why, List<OldNew> values) {}

  /** A number before and after, and its id. */
  public record OldNew(Phrase label, String old, String current, String ref) {}

  /**
   * What moved most since the previous edition, beside the main points.
   *
   * @param note what both editions have in common, and where all comparisons are
   * @param inCommon the former alone
   */
  public record Since(String title, List<MovementView> movements, Content note, Content inCommon) {}

  /** A statistic and how it moved, in words. */
  public record MovementView(Phrase label, String words) {}

  /** A glyph of the key and the words for it. */
  public record KeyEntry(Content glyph, String words) {}

  /**
   * A number on a card: {@code before} is what its marks and its qualifier say, {@code qualifier}
   * is a class for the style sheet, {@code ref} is the id of the number, {@code between} the space
   * between it and its unit, {@code unitFirst} whether that is a currency that the language writes
   * before it, {@code changes} what changed since the previous edition: one entry, or none where
   * there is nothing to compare with.
   */
  public record Card(
      Phrase label,
      String before,
      String number,
      String between,
      String unit,
      boolean unitFirst,
      String qualifier,
      String ref,
      List<CardChange> changes) {

    private static final String SEPARATORS = ".,'’\u066B\u066C";

    /** Its id on the page; "" for one that shows no number with an id. */
    public String anchor() {
      return ref.isEmpty() ? "" : "card-" + ref;
    }

    /**
     * About how many digits would be as wide as the longest number of a row: the style sheet fits
     * that to a card, so that the numbers of a row have one size. A Chinese character counts as
     * two, a separator as a half, a mark over a letter not at all.
     */
    public static String digits(List<Card> row) {
      int halves = row.stream().mapToInt(Card::halves).max().orElse(0);
      return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }

    /** Its small letters make a currency before the number about two digits wide. */
    private int halves() {
      return number.codePoints().map(Card::halves).sum() + (unitFirst ? 4 : 0);
    }

    private static int halves(int character) {
      return switch (Character.getType(character)) {
        case Character.NON_SPACING_MARK, Character.FORMAT -> 0;
        case Character.SPACE_SEPARATOR -> 1;
        default ->
            SEPARATORS.indexOf(character) >= 0 ? 1 : Character.isIdeographic(character) ? 4 : 2;
      };
    }
  }

  /**
   * What changed since the previous edition.
   *
   * @param earlier its number with its date; empty if it had none
   * @param difference with its sign, or why there is none; empty if this edition has no number
   * @param known whether there is a difference
   */
  public record CardChange(Content earlier, Content difference, boolean known) {}

  /** A numbered chart with its caption. */
  public record Figure(
      String anchor,
      String number,
      Content message,
      Content subtitle,
      Content sourceLine,
      Content drawing,
      String numbers) {}

  /**
   * A section that the briefing has by itself, which is one of these if it has any, and the
   * author's before it.
   */
  public record Part(
      List<OwnSection> own,
      List<StatisticsSection> statistics,
      List<ChangeSection> comparison,
      List<TablesSection> tables,
      List<CasesSection> cases,
      List<EndMatter> end) {}

  /** The author's own sections, by the section of the briefing that follows. */
  public record OwnSections(
      List<OwnSection> statistics,
      List<OwnSection> changes,
      List<OwnSection> tables,
      List<OwnSection> cases,
      List<OwnSection> sources,
      List<OwnSection> last) {

    /** Those of a place. */
    public List<OwnSection> before(Section.Place place) {
      return switch (place) {
        case STATISTICS -> statistics;
        case CHANGES -> changes;
        case TABLES -> tables;
        case CASES -> cases;
        case SOURCES -> sources;
        case END -> last;
      };
    }

    public Stream<OwnSection> all() {
      return Stream.of(statistics, changes, tables, cases, sources, last).flatMap(List::stream);
    }
  }

  /** A section of the author, with its footnotes. */
  public record OwnSection(
      String anchor, Phrase title, List<OwnPiece> pieces, List<NoteView> notes) {}

  /** A piece of its text: running text, a table or an image. */
  public record OwnPiece(Content text, List<TextTable> tables, List<Figure> figures) {}

  /** A table that an author wrote as text. */
  public record TextTable(
      String anchor, String number, Phrase title, List<TextCell> heads, List<TextRow> rows) {}

  /** A row of it. */
  public record TextRow(TextCell label, List<TextCell> cells) {}

  /** A cell of it; {@code head} names its column on a narrow screen. */
  public record TextCell(Content content, String kind, String head) {}

  /** The statistics: their table, their figures, and their values over time. */
  public record StatisticsSection(
      String anchor,
      Phrase title,
      Content lead,
      List<Ledger> ledgers,
      List<Figure> figures,
      List<TableView> tables) {}

  /**
   * The table of all statistics.
   *
   * @param facts what the style sheet has to know of the column of numbers, as custom properties
   * @param numbers the address of its numbers as CSV, or ""
   * @param note what the marks mean, and the source if it is the same for all
   * @param notes those of its rows
   */
  public record Ledger(
      String anchor,
      String number,
      String title,
      String headnote,
      boolean marks,
      boolean sources,
      int columns,
      List<LedgerGroup> groups,
      String facts,
      String numbers,
      Content note,
      List<NoteView> notes) {

    public Ledger withNumbers(String address) {
      return with(groups, facts, address);
    }

    public Ledger withGroups(List<LedgerGroup> same, String properties) {
      return with(same, properties, numbers);
    }

    private Ledger with(List<LedgerGroup> same, String properties, String address) {
      return new Ledger(
          anchor,
          number,
          title,
          headnote,
          marks,
          sources,
          columns,
          same,
          properties,
          address,
          note,
          notes);
    }
  }

  /** A group of the table of statistics. */
  public record LedgerGroup(
      Phrase title, List<NoteMark> notes, Content text, List<LedgerRow> rows) {}

  /** A row of the table of statistics; cells span where the next would be empty. */
  public record LedgerRow(
      String anchor,
      String kind,
      boolean part,
      Phrase label,
      Content number,
      String unit,
      int unitSpan,
      boolean hasMarks,
      int marksSpan,
      List<Content.Mark> marks,
      List<NoteMark> notes,
      Content source,
      List<Fold> folds) {

    public LedgerRow withNumber(Content same) {
      return new LedgerRow(
          anchor, kind, part, label, same, unit, unitSpan, hasMarks, marksSpan, marks, notes,
          source, folds);
    }
  }

  /**
   * What a row unfolds on screens.
   *
   * @param name what the source column says
   * @param quotes the quoted words
   * @param source where they are from
   * @param changes what the previous edition had; none where there is nothing to compare with
   * @param comparison a link to the table with all comparisons; empty where there is none
   */
  public record Fold(
      String name, Content quotes, Content source, List<CardChange> changes, Content comparison) {}

  /** A link to an end note. */
  public record NoteMark(String id, String href, String text) {}

  /** The changes since the last edition. */
  public record ChangeSection(String anchor, List<TableView> tables, List<RunIn> lists) {}

  /** A line with a run-in heading. */
  public record RunIn(String head, Phrase text) {}

  /** Further tables and their figures. */
  public record TablesSection(String anchor, Phrase title, List<TableBlock> blocks) {}

  /** A table and its figures. */
  public record TableBlock(List<Figure> figures, List<TableView> tables) {}

  /**
   * A table: heads for all columns, a label and cells for each row.
   *
   * @param facts what the style sheet has to know of it, as custom properties, or ""
   * @param numbers the address of its numbers as CSV, or ""
   */
  public record TableView(
      String anchor,
      String kind,
      String facts,
      String number,
      Phrase title,
      String headnote,
      List<TableHead> heads,
      List<TableRow> rows,
      List<TableRow> foot,
      Content note,
      String numbers) {

    public TableView(
        String anchor,
        String kind,
        String facts,
        String number,
        Phrase title,
        String headnote,
        List<TableHead> heads,
        List<TableRow> rows,
        List<TableRow> foot,
        Content note) {
      this(anchor, kind, facts, number, title, headnote, heads, rows, foot, note, "");
    }

    public TableView withNumbers(String address) {
      return new TableView(
          anchor, kind, facts, number, title, headnote, heads, rows, foot, note, address);
    }

    public TableView withRows(
        List<TableHead> sameHeads, List<TableRow> same, List<TableRow> sameFoot) {
      return new TableView(
          anchor, kind, facts, number, title, headnote, sameHeads, same, sameFoot, note, numbers);
    }

    /** Whether it may be wider than a narrow screen, where it scrolls sideways. */
    public boolean wide() {
      return heads.size() > 6;
    }
  }

  /**
   * A column head.
   *
   * @param facts what the style sheet has to know of its column, as custom properties, or ""
   */
  public record TableHead(Phrase label, String kind, String facts) {
    public TableHead(Phrase label, String kind) {
      this(label, kind, "");
    }

    public TableHead(String label, String kind) {
      this(Phrase.of(label), kind);
    }

    public TableHead withFacts(String properties) {
      return new TableHead(label, kind, properties);
    }
  }

  /** A row. */
  public record TableRow(Phrase label, String kind, List<TableCell> cells) {

    /** The kinds of rows by how deep they are among the parts of rows above them. */
    public static final List<String> LEVELS = List.of("", "part", "part deep", "part deepest");

    /** How deep it is among the parts of rows above it; 0 of most. */
    public int level() {
      return Math.max(0, LEVELS.indexOf(kind));
    }
  }

  /**
   * A cell; {@code head} names its column on a narrow screen.
   *
   * @param datum the number that it prints, where its content has no id of it
   */
  public record TableCell(
      Content content, String kind, String head, int span, Optional<Datum> datum) {
    public TableCell(Content content, String kind, String head) {
      this(content, kind, head, 1, Optional.empty());
    }

    public TableCell(Content content, String kind, Phrase head) {
      this(content, kind, head.text());
    }

    public TableCell withContent(Content same) {
      return new TableCell(same, kind, head, span, datum);
    }

    /** The same, which prints this number. */
    public TableCell printing(Datum number) {
      return new TableCell(content, kind, head, span, Optional.of(number));
    }
  }

  /**
   * A number that a cell prints.
   *
   * @param id or "" if the edition has no such number
   * @param period that it is of (ISO 8601), or ""
   * @param fall whether it is below zero by this value: a quantity without a lower bound is not
   */
  public record Datum(String id, String period, Value value, boolean fall) {
    public Datum(String id, String period, Value value) {
      this(id, period, value, false);
    }
  }

  /**
   * The cases: overview, charts, one entry each, then totals and breakdowns.
   *
   * @param folded breakdowns that are on screens only
   */
  public record CasesSection(
      String anchor,
      Phrase title,
      Content lead,
      List<Overview> overview,
      List<Figure> figures,
      List<CaseEntry> entries,
      List<Figure> breakdownFigures,
      List<TableView> tables,
      List<TableView> folded) {}

  /** The table of all cases. */
  public record Overview(
      String anchor,
      String number,
      String title,
      String headnote,
      String caseHead,
      List<TableHead> dateHeads,
      List<TableHead> measureHeads,
      List<OverviewRow> rows,
      int totalSpan,
      List<OverviewTotal> totals,
      Content note,
      String numbers) {

    public Overview withNumbers(String address) {
      return new Overview(
          anchor,
          number,
          title,
          headnote,
          caseHead,
          dateHeads,
          measureHeads,
          rows,
          totalSpan,
          totals,
          note,
          address);
    }

    public Overview withRows(
        List<TableHead> heads, List<OverviewRow> same, List<OverviewTotal> sameTotals) {
      return new Overview(
          anchor,
          number,
          title,
          headnote,
          caseHead,
          dateHeads,
          heads,
          same,
          totalSpan,
          sameTotals,
          note,
          numbers);
    }
  }

  /** A case in the overview. */
  public record OverviewRow(
      String number,
      String href,
      Phrase title,
      String place,
      List<TableCell> dates,
      List<TableCell> measures) {

    public OverviewRow withMeasures(List<TableCell> same) {
      return new OverviewRow(number, href, title, place, dates, same);
    }
  }

  /** A total with how many cases it counts. */
  public record OverviewTotal(Content content, String stated, String unstated, String head) {

    public OverviewTotal withContent(Content same) {
      return new OverviewTotal(same, stated, unstated, head);
    }
  }

  /** One case. */
  public record CaseEntry(
      String anchor,
      String number,
      Phrase title,
      String meta,
      List<NoteMark> notes,
      Content dates,
      Content text,
      Content source,
      List<NoteView> notesBelow,
      List<MeasureView> measures) {}

  /** A number of a case, and its id; {@code between} is the space before its unit. */
  public record MeasureView(
      Phrase label,
      List<Content.Mark> marks,
      List<NoteMark> notes,
      String before,
      String number,
      String between,
      String unit,
      String qualifier,
      String ref) {}

  /** Sources, notes and how the numbers were made. */
  public record EndMatter(
      String anchor,
      List<SourceView> sources,
      List<NoteView> notes,
      String howTotals,
      List<WhatWhy> notAdded,
      Content quality,
      List<Term> glossary,
      Content contact,
      List<Annex> annex,
      Phrase citation,
      String data,
      String command,
      String engine) {

    /** Whether there is nothing above the quoted words. */
    public boolean isEmpty() {
      return sources.isEmpty()
          && notes.isEmpty()
          && howTotals.isEmpty()
          && notAdded.isEmpty()
          && quality.isEmpty()
          && glossary.isEmpty()
          && contact.isEmpty();
    }
  }

  /** The quoted words of the sources, in columns. */
  public record Annex(String anchor, String headnote, List<AnnexGroup> groups) {}

  /** The words behind the numbers of a group of statistics, or of a case. */
  public record AnnexGroup(Phrase title, List<AnnexEntry> entries) {}

  /** The words behind a number, and where they stand in the source. */
  public record AnnexEntry(Phrase label, Content words, Content place) {}

  /**
   * A source with its number.
   *
   * @param linked the title as a link to the address, if that is one of the web
   * @param text who published it, when, and what is noted
   */
  public record SourceView(
      String anchor, String number, String title, Content linked, Content text, Content address) {}

  /** An end note with links back. */
  public record NoteView(String anchor, String number, Content text, String back) {}

  /** Counts that are not added, and why. */
  public record WhatWhy(Content what, Content why) {}

  /** A term and its meaning. */
  public record Term(String term, Content meaning) {}
}
