package org.precis.input.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.claim.Slugs;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.diagnostic.Question;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.input.TemporaryPack;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;
import org.precis.input.tree.Notation;
import org.precis.input.tree.WorkbookFaults;
import org.precis.input.value.UnitWords;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.sheet.UnreadableWorkbookException;
import org.precis.sheet.Workbook;
import org.precis.workspace.Workspace;

/**
 * A pack that reads a workbook or a CSV file as it is. What its sheets are taken for is said by
 * keys of the pack, and asked about when it is read.
 *
 * @param files of the pack, by path
 * @param said what it was made of, line by line
 * @param faults what its author has to mend
 * @param questions what its author is asked
 */
public record WorkbookProposal(
    Map<String, byte[]> files,
    List<String> said,
    List<Diagnostic> faults,
    List<Question> questions) {

  private static final int MOST_ROUNDS = 4;
  private static final int MOST_LINES = 2000;

  /** The language of the words around texts in one that the template lacks. */
  private static final String ENGLISH = "en";

  /**
   * Looks at a workbook or a CSV file and proposes a pack for it.
   *
   * @param pack the folder of the pack as its author types it, for the places of faults
   * @throws FaultyInputException if it is neither, or has nothing to read
   */
  public static WorkbookProposal of(Path file, Path pack, Workspace workspace) throws IOException {
    return new Maker(file, pack, workspace).make();
  }

  private static final class Maker {

    private final Path file;
    private final Path pack;
    private final Workspace workspace;
    private final String name;
    private final List<String> said = new ArrayList<>();
    private final List<ProposedTable> tables = new ArrayList<>();
    private Optional<CaseProposal> cases = Optional.empty();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private Optional<String> cover = Optional.empty();

    Maker(Path file, Path pack, Workspace workspace) {
      this.file = file;
      this.pack = pack;
      this.workspace = workspace;
      this.name = file.getFileName().toString().replaceAll("[#:\\\\]", "-");
    }

    WorkbookProposal make() throws IOException {
      if (Files.size(file) > PackFiles.MOST_BYTES) {
        throw refused(Fault.TOO_LARGE, file, Files.size(file) >> 20, PackFiles.MOST_BYTES >> 20);
      }
      List<Grid> all = grids();
      List<Grid> shown = all.stream().filter(grid -> !grid.hidden()).toList();
      String language = TextLanguage.of(shown.stream().flatMap(Grid::texts).toList());
      Vocabulary words = Vocabulary.of(List.of(language, ENGLISH));
      List<String> lines =
          shown.stream()
              .flatMap(grid -> grid.lines().stream())
              .distinct()
              .limit(MOST_LINES)
              .toList();
      SheetSigns signs = new SheetSigns(shown, lines, words, new UnitWords(words), language);
      Notation notation = signs.notation();
      List<SheetCells> sheets =
          shown.stream().map(grid -> new SheetCells(grid, notation, signs)).toList();
      all.stream().filter(Grid::hidden).forEach(grid -> say(grid, "hidden, so left out"));
      find(sheets, words);
      if (tables.isEmpty() && cases.isEmpty()) {
        throw sheets.stream()
            .filter(SheetCells::isList)
            .findFirst()
            .map(sheet -> refused(Fault.LIST_OF_NUMBERS, nameOf(sheet.grid())))
            .orElseGet(() -> refused(Fault.NO_TABLE));
      }
      return proposal(
          new PackText(name, tables, cases, cover, notes, language), language, notation);
    }

    private static String nameOf(Grid grid) {
      return grid.inLines() ? "the file" : "sheet '" + grid.name() + "'";
    }

    private void say(Grid grid, String what) {
      said.add(nameOf(grid) + ": " + what);
    }

    private List<Grid> grids() throws IOException {
      if (CsvSheet.is(file)) {
        return List.of(CsvSheet.of(file).grid());
      }
      try (Workbook workbook = Workbook.open(file)) {
        List<Grid> grids = new ArrayList<>();
        for (Workbook.Sheet sheet : workbook.sheets()) {
          grids.add(Grid.of(workbook, sheet));
        }
        return grids;
      } catch (UnreadableWorkbookException unreadable) {
        Report report = new Report();
        TextSpan nowhere = new TextSpan(new SourceText(file.toString(), "", false), 0, 0);
        WorkbookFaults.report(unreadable, file.toString(), nowhere, report);
        Diagnostic why = report.diagnostics().sorted().get(0);
        throw new FaultyInputException(List.of(why.at(Location.ofFile(file.toString()), "")));
      }
    }

    private FaultyInputException refused(Fault fault, Object... things) {
      Report report = new Report();
      report.addFile(fault, file.toString(), things);
      return new FaultyInputException(report.diagnostics().sorted());
    }

    /** Finds the tables, the list of cases, the notes and the cover. */
    private void find(List<SheetCells> sheets, Vocabulary words) {
      for (SheetCells cells : sheets) {
        Grid grid = cells.grid();
        Map<String, String> own = sheets.size() > 1 ? NoteSheet.of(grid, words) : Map.of();
        Optional<CaseProposal> list =
            own.isEmpty() && cases.isEmpty() ? CaseProposal.of(cells, name) : Optional.empty();
        if (!own.isEmpty()) {
          notes.putAll(own);
          say(grid, "notes, printed below the tables that refer to them");
        } else if (list.isPresent()) {
          cases = list;
          say(grid, "a list of cases");
        } else {
          table(cells, words);
        }
      }
    }

    private void table(SheetCells cells, Vocabulary words) {
      Grid grid = cells.grid();
      List<ProposedTable> found =
          TableFinder.of(cells).stream()
              .map(area -> ReadTable.of(area).proposed())
              .filter(table -> !table.columns().isEmpty())
              .toList();
      if (grid.isCut()) {
        String rows = String.format(Locale.ROOT, "%,d", grid.rows().size());
        say(grid, "only the first " + rows + " rows were looked at: check how the last table ends");
      }
      if (!found.isEmpty()) {
        found.forEach(table -> say(grid, "a table" + titled(table) + ", " + table.size()));
      } else if (grid.rows().isEmpty()) {
        say(grid, "empty");
      } else if (cover.isEmpty() && tables.isEmpty() && !isNoTitle(grid, words)) {
        cover = Optional.of(grid.first(grid.rows().get(0)));
        say(grid, "no table; its first line is taken for the title of the briefing");
      } else {
        say(grid, "no table, so left out");
      }
      tables.addAll(found);
    }

    private static String titled(ProposedTable table) {
      return table.title().isEmpty() ? "" : " '" + table.title() + "'";
    }

    private static boolean isNoTitle(Grid grid, Vocabulary words) {
      String first = grid.first(grid.rows().get(0));
      return words.isWhole(Sense.CONTENTS, first) || !words.beginning(Sense.NOTE, first).isEmpty();
    }

    /** The pack, with what reading it shows that it lacks. */
    private WorkbookProposal proposal(PackText text, String language, Notation notation)
        throws IOException {
      Map<String, byte[]> files = new LinkedHashMap<>();
      byte[] workbook = Files.readAllBytes(file);
      String template = language;
      boolean charts = true;
      for (int round = 0; ; round++) {
        files.put(PackFiles.BRIEFING, text.bytes(id(), template, notation, charts));
        files.put(name, workbook);
        EditionReader.Look look = look(files);
        Set<Fault> faults = new LinkedHashSet<>();
        look.faults().forEach(fault -> faults.add(fault.fault()));
        if (round == 0 && faults.contains(Fault.TEMPLATE_LANGUAGE)) {
          template = ENGLISH;
        } else if (charts && faults.contains(Fault.FIGURES_OFF)) {
          charts = false;
          said.add("no charts: figures are off in the style of this folder");
        } else if (round == MOST_ROUNDS || !text.add(look.suggestions())) {
          return new WorkbookProposal(files, said, look.faults(), look.questions());
        }
      }
    }

    private EditionReader.Look look(Map<String, byte[]> files) {
      String typed = pack.toString();
      try (TemporaryPack written = TemporaryPack.of(typed, files)) {
        return EditionReader.look(new Pack(written.pack().path(), typed, pack), workspace);
      }
    }

    private String id() {
      String folder = String.valueOf(pack.toAbsolutePath().normalize().getFileName());
      String id = Slugs.of(folder);
      return id.equals(folder) ? "" : id;
    }
  }
}
