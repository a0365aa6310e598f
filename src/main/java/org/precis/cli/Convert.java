package org.precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.claim.Totals;
import org.precis.cli.batch.Packs;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.input.Choices;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.input.convert.Conversion;
import org.precis.input.convert.CurrentPack;
import org.precis.input.convert.PackFormat;
import org.precis.json.BriefingJson;
import org.precis.model.Edition;
import org.precis.publish.NewFolders;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code precis convert}: writes packs in another form, and puts them in place only if they make
 * the same briefings.
 *
 * @param packs as typed
 * @param form of their data files; none if they get the lines that this version needs
 * @param output where the new folders go
 * @param choices the parameters of these packs; one that they are compared with has its defaults
 */
record Convert(
    List<String> packs,
    Optional<PackFormat> form,
    Path output,
    Choices choices,
    Terminal terminal) {

  /** Stands for what this version needs, in place of a format. */
  private static final String CURRENT = "current";

  private static final String[] FORMS =
      Stream.concat(Stream.of(PackFormat.values()).map(PackFormat::word), Stream.of(CURRENT))
          .toArray(String[]::new);

  static CommandSpec spec() {
    CommandSpec spec = Options.command("convert");
    spec.addPositional(
        Options.packs().toBuilder().description("A folder with a briefing.yaml.").build());
    spec.addOption(
        Options.option(
            "--to", "FORMAT", "Format of the copies: " + String.join(", ", FORMS) + ".", FORMS));
    spec.addOption(Parameters.spec());
    spec.addOption(Options.output("Output folder; each pack gets a folder of its own."));
    spec.usageMessage()
        .description(
            "Copies packs, converting their data files to another format.",
            "Converts the files of statistics, cases and tables, also in any pack that one of these packs is",
            "compared with.",
            "A copy is kept only if it gives the same briefing, byte for byte.",
            "With md, each case becomes a Markdown file; statistics and tables are copied as they are. Lists",
            "inside briefing.yaml are not converted.",
            "With current, a pack of an earlier version gets the lines that this one needs, such as 'types: flow',",
            "where its words or units say them. What only its author can decide is listed, with the lines to write.")
        .footer("", "Example:", "  precis convert data/net-2018 --to xlsx -o /tmp/sheets");
    return spec;
  }

  static Convert of(ParseResult parsed, Terminal terminal) {
    List<String> packs = parsed.matchedPositionalValue(0, List.of());
    if (packs.isEmpty()) {
      throw new WrongUsageException("no pack given (see 'precis convert --help')");
    }
    String word = needed(parsed, "--to");
    Optional<PackFormat> form = word.equals(CURRENT) ? Optional.empty() : Optional.of(form(word));
    Path output = Path.of(needed(parsed, "--output"));
    Choices choices = new Choices("", "", "", "", Parameters.of(parsed));
    return new Convert(packs, form, output, choices, terminal);
  }

  private static String needed(ParseResult parsed, String option) {
    String value = parsed.matchedOptionValue(option, "");
    if (value.isEmpty()) {
      throw new WrongUsageException(option + " is required (see 'precis convert --help')");
    }
    return value;
  }

  private static PackFormat form(String word) {
    for (PackFormat form : PackFormat.values()) {
      if (form.word().equals(word)) {
        return form;
      }
    }
    throw new WrongUsageException(
        "unknown format '" + word + "'; choose one of " + String.join(", ", FORMS));
  }

  ExitCode run() throws IOException {
    if (form.isEmpty()) {
      return toCurrent();
    }
    try (NewFolders folders = new NewFolders(output)) {
      write(Packs.find(packs), folders).forEach(this::check);
      folders.commit().forEach(place -> terminal.out().println(place));
    }
    return ExitCode.OK;
  }

  private ExitCode toCurrent() throws IOException {
    List<Diagnostic> open = new ArrayList<>();
    try (NewFolders folders = new NewFolders(output)) {
      for (Pack pack : Packs.find(packs)) {
        CurrentPack current = CurrentPack.of(pack, terminal.workspace());
        folders.add(name(pack), current.files());
        open.addAll(current.open());
      }
      folders.commit().forEach(place -> terminal.out().println(place));
    }
    terminal.err().print(DiagnosticPrinter.print(open));
    return ExitCode.OK;
  }

  /** The packs and their conversions, each with the data that it makes. */
  private Map<Conversion, Path> write(List<Pack> packs, NewFolders folders) throws IOException {
    Map<String, Pack> known = new LinkedHashMap<>();
    Map<Conversion, Path> written = new LinkedHashMap<>();
    Deque<Pack> waiting = new ArrayDeque<>(packs);
    while (!waiting.isEmpty()) {
      Pack pack = waiting.remove();
      String name = name(pack);
      Pack other = known.putIfAbsent(name, pack);
      if (other == null) {
        Choices own = packs.contains(pack) ? choices : Choices.NONE;
        Conversion conversion = Conversion.of(pack, terminal.workspace(), own, form.orElseThrow());
        written.put(conversion, folders.add(name, conversion.files()));
        conversion.compared().ifPresent(waiting::add);
      } else if (!isSame(pack, other)) {
        throw new WrongUsageException(
            "'"
                + other.name()
                + "' and '"
                + pack.name()
                + "' have the same folder name '"
                + name
                + "'");
      }
    }
    return written;
  }

  private static String name(Pack pack) throws IOException {
    Path folder = pack.path().toRealPath();
    if (Files.isRegularFile(folder)) {
      throw new WrongUsageException("'" + pack.name() + "' is a file; give the folder of a pack");
    }
    return folder.getFileName().toString();
  }

  private static boolean isSame(Pack one, Pack other) throws IOException {
    return one.path().toRealPath().equals(other.path().toRealPath());
  }

  /** Nothing is put in place that would make another briefing. */
  private void check(Conversion conversion, Path after) {
    Pack before = conversion.pack();
    List<Edition> editions = editions(before, conversion.choices());
    List<Edition> others =
        editions(new Pack(after, before.name(), before.place()), conversion.choices());
    if (!machineForms(editions).equals(machineForms(others))) {
      Conversion.refuse(before, form.orElseThrow(), editions, others);
    }
  }

  private List<Edition> editions(Pack pack, Choices own) {
    return EditionReader.read(pack, terminal.workspace(), own).editions();
  }

  private static List<String> machineForms(List<Edition> editions) {
    return editions.stream()
        .map(edition -> BriefingJson.write(edition, Totals.of(edition)))
        .toList();
  }
}
