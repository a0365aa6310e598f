package org.precis.input.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.claim.Slugs;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.input.TemporaryPack;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;
import org.precis.input.tree.Notation;
import org.precis.input.tree.WorkbookFaults;
import org.precis.sheet.UnreadableWorkbookException;
import org.precis.sheet.Workbook;
import org.precis.workspace.Workspace;

/**
 * A pack that reads a workbook or a CSV file as it is.
 *
 * @param files of the pack, by path
 * @param said what was taken for what, line by line
 * @param faults what its author has to say or to mend
 */
public record WorkbookProposal(
    Map<String, byte[]> files, List<String> said, List<Diagnostic> faults) {

  private static final int MOST_ROUNDS = 4;

  /** The language of the words around texts in one that the template lacks. */
  private static final String ENGLISH = "en";

  /** What heads a list of the sheets or of notes, and so is no title. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?iu)(?:table of |list of )?(?:contents|tables)|inhalt(?:sverzeichnis|sübersicht)?|index"
              + "|sommaire|table des matières|índice|contenido|содержание|оглавление|περιεχόμενα"
              + "|目录|目錄|目次|(?:foot)?notes?(?: (?:and|on|to) .*)?|metadata|read ?me|anmerkung(?:en)?"
              + "|erläuterung(?:en)?|hinweise|remarques?|notas?|примечани[ея]|备注|说明");

  private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'(?=\\p{L}))*)'");

  /**
   * Looks at a workbook or a CSV file and proposes a pack for it.
   *
   * @param pack the folder of the pack as its author types it, for the places of faults
   * @throws FaultyInputException if it is neither, or has no table
   */
  public static WorkbookProposal of(Path file, Path pack, Workspace workspace) throws IOException {
    return new Maker(file, pack, workspace).make();
  }

  /** Reads the sheets of a file, with the notation as it is known by then. */
  private interface Sheets {
    List<SheetCells> read() throws IOException, UnreadableWorkbookException;
  }

  /** Makes a proposal, and makes it again as long as reading it shows how it can be better. */
  private static final class Maker {

    private final Path file;
    private final Path pack;
    private final Workspace workspace;
    private final String name;
    private final List<String> said = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private List<FoundTable> tables = new ArrayList<>();
    private String list = "";
    private Notation notation = Notation.POINT;
    private Optional<CsvSheet> csv = Optional.empty();
    private Optional<String> cover = Optional.empty();

    Maker(Path file, Path pack, Workspace workspace) {
      this.file = file;
      this.pack = pack;
      this.workspace = workspace;
      this.name = file.getFileName().toString().replaceAll("[#:\\\\]", "-");
    }

    WorkbookProposal make() throws IOException {
      refuseLarge();
      try {
        look();
      } catch (UnreadableWorkbookException unreadable) {
        Report report = new Report();
        TextSpan nowhere = new TextSpan(new SourceText(file.toString(), "", false), 0, 0);
        WorkbookFaults.report(unreadable, file.toString(), nowhere, report);
        Diagnostic why = report.diagnostics().sorted().get(0);
        throw new FaultyInputException(List.of(why.at(Location.ofFile(file.toString()), "")));
      }
      if (tables.isEmpty() && !list.isEmpty()) {
        throw refused(Fault.LIST_OF_NUMBERS, csv.isPresent() ? "the file" : "sheet '" + list + "'");
      }
      if (tables.isEmpty()) {
        throw refused(Fault.NO_TABLE);
      }
      String language = TextLanguage.of(texts);
      String words = language;
      boolean charts = true;
      byte[] workbook = Files.readAllBytes(file);
      for (int round = 0; ; round++) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        PackText text = new PackText(name, id(), words, language, notation, tables, cover, charts);
        files.put(PackFiles.BRIEFING, text.bytes());
        files.put(name, workbook);
        List<Diagnostic> faults = faults(files);
        boolean lacksWords =
            faults.stream().anyMatch(fault -> fault.fault() == Fault.TEMPLATE_LANGUAGE);
        boolean off = faults.stream().anyMatch(fault -> fault.fault() == Fault.FIGURES_OFF);
        if (round == 0 && (lacksWords || off)) {
          words = lacksWords ? ENGLISH : language;
          charts = !off;
        } else if (round == MOST_ROUNDS || !improve(faults)) {
          said.add(0, text.said());
          if (!charts) {
            said.add(1, "no charts: figures are off in the style of this folder");
          }
          tables.forEach(table -> said.addAll(new TableWords(table).lines()));
          return new WorkbookProposal(files, said, faults);
        }
      }
    }

    private String id() {
      String folder = String.valueOf(pack.toAbsolutePath().normalize().getFileName());
      String id = Slugs.of(folder);
      return id.equals(folder) ? "" : id;
    }

    private void refuseLarge() throws IOException {
      if (Files.size(file) > PackFiles.MOST_BYTES) {
        throw refused(Fault.TOO_LARGE, file, Files.size(file) >> 20, PackFiles.MOST_BYTES >> 20);
      }
    }

    private FaultyInputException refused(Fault fault, Object... things) {
      Report report = new Report();
      report.addFile(fault, file.toString(), things);
      return new FaultyInputException(report.diagnostics().sorted());
    }

    private void look() throws IOException, UnreadableWorkbookException {
      if (CsvSheet.is(file)) {
        CsvSheet lines = CsvSheet.of(file);
        csv = Optional.of(lines);
        look(() -> List.of(lines.cells(notation)));
      } else {
        try (Workbook workbook = Workbook.open(file)) {
          look(() -> read(workbook));
        }
      }
    }

    private void look(Sheets file) throws IOException, UnreadableWorkbookException {
      List<SheetCells> sheets = file.read();
      texts(sheets);
      DecimalMark decimal = decimalMark(sheets);
      decimal.said().ifPresent(said::add);
      WrittenForms forms = forms(sheets);
      said.addAll(forms.said());
      if (decimal.stated() || !forms.isNone()) {
        boolean brackets = forms.bracketed().isPresent();
        notation = Notation.of(decimal.mark(), decimal.stated(), brackets, forms.marks());
        sheets = file.read();
      }
      Map<String, Map<String, String>> notes = new LinkedHashMap<>();
      List<SheetCells> others = new ArrayList<>();
      for (SheetCells sheet : sheets) {
        Map<String, String> ofSheet = sheets.size() > 1 ? NoteSheet.of(sheet) : Map.of();
        if (ofSheet.isEmpty()) {
          others.add(sheet);
        } else {
          notes.put(sheet.name(), ofSheet);
        }
      }
      List<List<FoundTable>> found = found(others, TableFinder::of);
      if (found.stream().allMatch(List::isEmpty)) {
        found = found(others, TableFinder::withSigns);
      }
      for (int i = 0; i < others.size(); i++) {
        sayCut(others.get(i));
        tables.addAll(found.get(i));
        if (found.get(i).isEmpty()) {
          withoutTable(others.get(i));
        }
      }
      notes.forEach(
          (sheet, ofSheet) -> said.add("sheet '" + sheet + "': " + NoteSheet.add(ofSheet, tables)));
    }

    /** Says that the rows of a long sheet below some were not looked at. */
    private void sayCut(SheetCells sheet) {
      if (sheet.isCut() && !sheet.hidden()) {
        String what = sheet.inLines() ? "" : "sheet '" + sheet.name() + "': ";
        said.add(
            String.format(
                Locale.ROOT,
                "%slooked at the first %,d rows only: check how the last table ends",
                what,
                sheet.rows().size()));
      }
    }

    private static List<List<FoundTable>> found(
        List<SheetCells> sheets, Function<SheetCells, List<FoundTable>> tablesOf) {
      return sheets.stream()
          .map(sheet -> sheet.hidden() ? List.<FoundTable>of() : tablesOf.apply(sheet))
          .toList();
    }

    private List<SheetCells> read(Workbook workbook)
        throws IOException, UnreadableWorkbookException {
      List<SheetCells> sheets = new ArrayList<>();
      for (Workbook.Sheet sheet : workbook.sheets()) {
        sheets.add(SheetCells.of(workbook, sheet, notation));
      }
      return sheets;
    }

    private void texts(List<SheetCells> sheets) {
      for (SheetCells sheet : sheets) {
        for (int row : sheet.rows()) {
          for (int column : sheet.columns(row, 1, Integer.MAX_VALUE)) {
            if (!sheet.hidden() && sheet.kind(row, column) == SheetCells.Kind.TEXT) {
              texts.add(sheet.text(row, column));
            }
          }
        }
      }
    }

    private DecimalMark decimalMark(List<SheetCells> sheets) {
      List<String> numbers =
          sheets.stream()
              .filter(sheet -> !sheet.hidden())
              .flatMap(sheet -> sheet.writtenNumbers().stream())
              .toList();
      return DecimalMark.of(numbers, TextLanguage.of(texts));
    }

    private WrittenForms forms(List<SheetCells> sheets) {
      return WrittenForms.of(sheets.stream().filter(sheet -> !sheet.hidden()).toList(), texts);
    }

    /** Says what becomes of a sheet that has no table. */
    private void withoutTable(SheetCells sheet) {
      list = list.isEmpty() && !sheet.hidden() && sheet.isList() ? sheet.name() : list;
      String first =
          sheet.rows().isEmpty()
              ? ""
              : sheet.text(
                  sheet.rows().get(0),
                  sheet.columns(sheet.rows().get(0), 1, Integer.MAX_VALUE).get(0));
      String what = "sheet '" + sheet.name() + "': ";
      if (sheet.hidden()) {
        said.add(what + "hidden, so left out");
      } else if (sheet.rows().isEmpty()) {
        said.add(what + "empty");
      } else if (cover.isEmpty() && tables.isEmpty() && !NO_TITLE.matcher(first).matches()) {
        cover = Optional.of(first);
        said.add(what + "no table; its first line is taken for the title of the briefing");
      } else {
        said.add(what + "no table, so left out");
      }
    }

    private List<Diagnostic> faults(Map<String, byte[]> files) {
      String typed = pack.toString();
      try (TemporaryPack written = TemporaryPack.of(typed, files)) {
        Pack placed = new Pack(written.pack().path(), typed, pack);
        return EditionReader.read(placed, workspace).warnings();
      } catch (FaultyInputException faulty) {
        return faulty.diagnostics();
      }
    }

    /** Takes what the reader says of totals into account; false if it says nothing new. */
    private boolean improve(List<Diagnostic> faults) {
      boolean better = false;
      for (Diagnostic fault : faults) {
        for (FoundTable table : tables(fault)) {
          if (fault.fault() == Fault.ROW_DOUBTED) {
            Matcher row = QUOTED.matcher(fault.message());
            better |= row.find() && add(table, row.group(1));
          } else if (fault.fault() == Fault.TOTAL_DISAGREES) {
            better |= loosen(table, fault);
          }
        }
      }
      return better;
    }

    private static boolean add(FoundTable table, String total) {
      if (table.totals.contains(total)) {
        return false;
      }
      table.totals.add(total);
      return true;
    }

    /** A total that is not the sum of its rows is rounded, or is not compared with them. */
    private boolean loosen(FoundTable table, Diagnostic fault) {
      // each column of a rounded total has its own fault in the first round, and none later
      boolean rounded = table.mayBeRounded && fault.hint().contains("rounding");
      table.rounding |= rounded;
      return rounded || table.unequal.add(column(fault.location()));
    }

    /** The tables that read the cell of a fault. */
    private List<FoundTable> tables(Diagnostic fault) {
      Location at = fault.location();
      int row = at.cell().map(Location.Cell::row).orElse(at.line());
      return tables.stream()
          .filter(table -> at.cell().filter(cell -> !isOn(table.sheet, cell.name())).isEmpty())
          .filter(table -> table.holds(row, column(at)))
          .toList();
    }

    /** The number of the column of a cell, or 0 if a fault is in none. */
    private int column(Location at) {
      return at.cell()
          .map(Location.Cell::columnOfTable)
          .orElseGet(() -> csv.isPresent() && isInFile(at) ? csv.get().column(at) : 0);
    }

    private boolean isInFile(Location at) {
      return at.file().replaceFirst(".*/", "").equals(name);
    }

    private static boolean isOn(String sheet, String cell) {
      String of = cell.substring(0, Math.max(0, cell.lastIndexOf('!')));
      return of.equals(sheet) || of.equals("'" + sheet.replace("'", "''") + "'");
    }
  }
}
