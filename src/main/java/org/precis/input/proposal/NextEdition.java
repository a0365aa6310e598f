package org.precis.input.proposal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.claim.Slugs;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;
import org.precis.input.tree.Characters;
import org.precis.input.tree.Node;
import org.precis.input.tree.PackFonts;
import org.precis.input.tree.YamlTree;
import org.precis.input.value.Dates;
import org.precis.input.value.PeriodWords;
import org.precis.model.DateSpan;
import org.precis.model.Table;
import org.precis.workspace.Workspace;

/**
 * The next edition of a pack: a copy whose period is moved on, and which is compared with the last
 * edition. Its numbers are still those of the last edition.
 *
 * @param files of the new pack, by path
 * @param said what was changed, line by line
 * @param typed numbers and words in texts that were typed for the last edition
 */
public record NextEdition(Map<String, byte[]> files, List<String> said, List<Diagnostic> typed) {

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NUMBERED = Pattern.compile("(\\D*)([0-9]{1,4})");
  private static final Pattern TYPED = Pattern.compile("\\{\\{\\s*=([^}]*)}}");
  private static final Pattern TEXT_FILE = Pattern.compile("(?i).*\\.(ya?ml|md)");
  private static final Pattern OF_EDITORS = Pattern.compile("(?i).*\\.(schema\\.json|ttf)");

  /**
   * The edition after another.
   *
   * @param folder of the new pack, beside the last
   * @throws FaultyInputException if the last edition cannot be read, or has no period
   */
  public static NextEdition of(Pack last, Path folder, Workspace workspace) {
    return new Maker(last, folder, workspace).make();
  }

  /** Edits the text of {@code briefing.yaml}, which keeps its comments and everything else. */
  private static final class Maker {

    /** A replacement in the text. */
    private record Edit(int start, int end, String text) {}

    private final Pack last;
    private final Path folder;
    private final Workspace workspace;
    private final Report report = new Report();
    private final PackFiles packFiles;
    private final Node.Mapping briefing;
    private final String text;
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    Maker(Pack last, Path folder, Workspace workspace) {
      this.last = last;
      this.folder = folder;
      this.workspace = workspace;
      this.packFiles = new PackFiles(last.path(), last.name(), report);
      this.briefing = tree(packFiles);
      this.text = briefing.place().source().text();
    }

    private Node.Mapping tree(PackFiles files) {
      Characters characters = new Characters(new PackFonts(workspace.fonts(), report), report);
      TextSpan nowhere =
          new TextSpan(new SourceText(files.nameOf(PackFiles.BRIEFING), "", false), 0, 0);
      Optional<Node> tree =
          files
              .read(PackFiles.BRIEFING, nowhere)
              .flatMap(source -> YamlTree.read(source, characters, report));
      report.diagnostics().throwIfErrors();
      if (tree.orElse(null) instanceof Node.Mapping mapping) {
        return mapping;
      }
      report.addFile(Fault.EMPTY_FILE, files.nameOf(PackFiles.BRIEFING));
      throw new FaultyInputException(report.diagnostics().sorted());
    }

    NextEdition make() {
      DateSpan before = period();
      DateSpan next = new PeriodSteps(before, earlier(), series(before)).next();
      replace("period", written(next));
      compareWithLast();
      id();
      published();
      status();
      numbered();
      leaveOut("corrections", "they are of the last edition");
      Map<String, byte[]> files = new LinkedHashMap<>();
      for (String name : packFiles.all()) {
        files.put(name, packFiles.whole(name));
      }
      files.put(PackFiles.BRIEFING, edited().getBytes(StandardCharsets.UTF_8));
      Set<String> ofStyle = texts(briefing.get("style"));
      List<String> data =
          files.keySet().stream()
              .filter(name -> !name.equals(PackFiles.BRIEFING) && !ofStyle.contains(name))
              .filter(name -> !OF_EDITORS.matcher(name).matches())
              .toList();
      if (!data.isEmpty()) {
        said.add("still of the last edition: " + String.join(", ", data));
      }
      return new NextEdition(files, said, typed(files));
    }

    /** All texts in a part of the pack, such as the name of the logo in its style. */
    private static Set<String> texts(Node part) {
      Set<String> texts = new TreeSet<>();
      if (part instanceof Node.Scalar scalar) {
        texts.add(scalar.text().strip());
      } else if (part instanceof Node.Sequence sequence) {
        sequence.items().forEach(item -> texts.addAll(texts(item)));
      } else if (part instanceof Node.Mapping mapping) {
        mapping.entries().values().forEach(entry -> texts.addAll(texts(entry.value())));
      }
      return texts;
    }

    /** In quarters if the last edition has them. */
    private String written(DateSpan period) {
      return DateSpan.isInQuarters(word("period")) ? period.inQuarters() : period.toString();
    }

    private DateSpan period() {
      String written = word("period");
      Optional<DateSpan> period = Dates.plain(written);
      if (period.isPresent()) {
        return period.get();
      }
      String why = written.isEmpty() ? "it is not given" : "'" + written + "' is not a date";
      String hint =
          written.contains("{")
              ? "build the same pack for each period: -P " + written.replaceAll("[{}]", "") + "=…"
              : "write 'period: …' in the last edition";
      Place place = briefing.placeOf("period");
      report.add(Fault.PERIOD_STAYS, place, why, hint);
      throw new FaultyInputException(report.diagnostics().sorted());
    }

    /** The period of the edition that the last one is compared with. */
    private Optional<DateSpan> earlier() {
      String name = word("compare-with");
      if (!name.matches("\\.\\./[^/]+/?")) {
        return Optional.empty();
      }
      try {
        Path path = last.path().toRealPath().resolveSibling(name.substring(3));
        Report unsaid = new Report();
        PackFiles files = new PackFiles(path, name, unsaid);
        return files.isFile(PackFiles.BRIEFING)
                && tree(files).get("period") instanceof Node.Scalar period
            ? Dates.plain(period.text().strip())
            : Optional.empty();
      } catch (IOException | FaultyInputException unreadable) {
        return Optional.empty();
      }
    }

    /** The periods of a table that the period of the edition spans, if its data can be read. */
    private List<DateSpan> series(DateSpan period) {
      try {
        return EditionReader.read(last, workspace).editions().stream()
            .limit(1)
            .flatMap(edition -> edition.tables().stream())
            .flatMap(
                table ->
                    Stream.of(
                        table.rows().stream().map(Table.Row::label),
                        table.columns().stream().map(Table.Column::label)))
            .map(labels -> labels.flatMap(label -> PeriodWords.period(label).stream()).toList())
            .filter(periods -> spans(periods, period))
            .findFirst()
            .orElse(List.of());
      } catch (FaultyInputException unreadable) {
        return List.of();
      }
    }

    private static boolean spans(List<DateSpan> periods, DateSpan whole) {
      return periods.size() > 1
          && periods.get(0).from().equals(whole.from())
          && periods.get(periods.size() - 1).to().equals(whole.to());
    }

    private String word(String key) {
      return briefing.get(key) instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    }

    private void compareWithLast() {
      String folderOfLast = "../" + last.path().toAbsolutePath().normalize().getFileName();
      String name =
          folderOfLast.matches("[\\p{L}\\p{N}_./-]+")
              ? folderOfLast
              : PackText.quoted(folderOfLast);
      if (briefing.has("compare-with")) {
        replace("compare-with", name);
      } else {
        insertAfter("period", "compare-with: " + name);
      }
      if (briefing.has("previous-edition")) {
        replace("previous-edition", name);
      }
      leaveOut("next-edition", "there is none yet");
    }

    private void id() {
      String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
      String id = Slugs.of(name);
      if (briefing.has("id")) {
        replace("id", id);
      } else if (!id.equals(name)) {
        insertAfter("period", "id: " + id);
      }
    }

    /** The day of publication is the one that the last edition gave for this one, or unknown. */
    private void published() {
      String next = word("next");
      if (DAY.matcher(next).matches()) {
        leaveOut("next", "its date is now that of publication");
        if (briefing.has("published")) {
          replace("published", next);
        } else {
          insertAfter("period", "published: " + next);
        }
      } else {
        leaveOut("published", "give the day of publication");
        leaveOut("next", "give the date of the edition after this");
      }
    }

    private void status() {
      if (briefing.has("status") && !word("status").equals("draft")) {
        replace("status", "draft");
      }
    }

    private void numbered() {
      Matcher number = NUMBERED.matcher(word("edition"));
      if (number.matches()) {
        int next = Integer.parseInt(number.group(2)) + 1;
        replace("edition", PackText.quoted(number.group(1) + next));
      }
    }

    private void replace(String key, String value) {
      if (briefing.get(key) instanceof Node.Scalar scalar) {
        edits.add(new Edit(scalar.place().start(), scalar.place().end(), value));
        said.add(key + ": " + scalar.text().strip() + " → " + value);
      }
    }

    private void insertAfter(String key, String line) {
      int end = text.indexOf('\n', briefing.placeOf(key).end());
      int at = end < 0 ? text.length() : end;
      edits.add(new Edit(at, at, "\n" + line));
      said.add(line);
    }

    /** Makes comments of the lines of a key. */
    private void leaveOut(String key, String why) {
      if (!briefing.has(key)) {
        return;
      }
      int start = briefing.entries().get(key).key().place().start();
      int end = briefing.placeOf(key).end();
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      boolean ownLine = start == 0 || text.charAt(start - 1) == '\n';
      if (ownLine) {
        edits.add(new Edit(start, end, "# " + text.substring(start, end).replace("\n", "\n# ")));
        said.add(key + ": left out; " + why);
      }
    }

    private String edited() {
      StringBuilder edited = new StringBuilder(text);
      edits.sort(Comparator.comparing(Edit::start).reversed());
      edits.forEach(edit -> edited.replace(edit.start(), edit.end(), edit.text()));
      return edited.toString();
    }

    /** Numbers and words in the texts of the new pack that were typed for the last edition. */
    private List<Diagnostic> typed(Map<String, byte[]> files) {
      Report found = new Report();
      PackFiles names = new PackFiles(folder, folder.toString(), found);
      files.forEach(
          (name, bytes) -> {
            if (TEXT_FILE.matcher(name).matches()) {
              String text = new String(bytes, StandardCharsets.UTF_8);
              SourceText source = new SourceText(names.nameOf(name), text, false);
              TYPED
                  .matcher(text)
                  .results()
                  .filter(match -> !isComment(text, match.start()))
                  .forEach(
                      match ->
                          found.add(
                              Fault.STALE_TYPED,
                              new TextSpan(source, match.start(), match.end()),
                              match.group(1).strip()));
            }
          });
      return found.diagnostics().sorted();
    }

    private static boolean isComment(String text, int at) {
      return text.substring(text.lastIndexOf('\n', at) + 1, at).strip().startsWith("#");
    }
  }
}
