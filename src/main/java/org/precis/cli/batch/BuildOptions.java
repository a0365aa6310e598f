package org.precis.cli.batch;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.Format;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.input.Choices;
import org.precis.model.Parameter;

/**
 * The arguments of {@code precis build}.
 *
 * @param packs as typed; none means all under {@code data/}
 * @param output the folder with a folder for each briefing; it may contain {@code {period}} and
 *     other parameters
 * @param jobs how many briefings are made concurrently
 * @param keystore with the key that signs the PDFs; "" for none
 * @param metrics the file for figures about the batch
 * @param shard the part of the batch to make
 */
public record BuildOptions(
    List<String> packs,
    Path output,
    Set<Format> formats,
    Choices choices,
    String keystore,
    int jobs,
    Set<BuildFlag> flags,
    Optional<Path> metrics,
    Shard shard,
    boolean jsonLog,
    boolean debug) {

  /** Values that are no folder, lead to another, or would on Windows. */
  private static final Pattern NO_FOLDER =
      Pattern.compile(
          "|.*[\\p{Cntrl}<>:\"/\\\\|?*].*|.*[. ]"
              + "|(?i:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])(?:\\..*)?",
          Pattern.DOTALL);

  public boolean has(BuildFlag flag) {
    return flags.contains(flag);
  }

  /** Whether the output folder depends on parameters of the packs. */
  boolean hasPlaceholders() {
    return Parameter.PLACEHOLDER.matcher(output.toString()).find();
  }

  /**
   * The folder for a pack.
   *
   * @param parameters of the pack, which the output folder may name
   * @throws FaultyInputException if the value of one is not a name of a folder
   */
  Path folder(String id, List<Parameter> parameters) {
    Set<String> named =
        Parameter.PLACEHOLDER
            .matcher(output.toString())
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    List<Diagnostic> unfit =
        parameters.stream()
            .filter(one -> named.contains(one.id()) && NO_FOLDER.matcher(one.inPath()).matches())
            .map(
                one ->
                    Fault.PARAMETER_IN_OUTPUT.at(
                        Location.ofFile(id), "", one.value(), one.id(), output))
            .toList();
    if (!unfit.isEmpty()) {
      throw new FaultyInputException(unfit);
    }
    Path filled = Path.of(Parameter.fill(output.toString(), parameters));
    Matcher unknown = Parameter.PLACEHOLDER.matcher(filled.toString());
    if (unknown.find()) {
      throw new WrongUsageException(
          "'"
              + id
              + "' has no parameter '"
              + unknown.group(1)
              + "' for the output '"
              + output
              + "'");
    }
    return filled.resolve(id);
  }

  /** The formats in a comma-separated list. */
  public static Set<Format> formats(String list) {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String name : list.split(",", -1)) {
      formats.add(format(name.strip()));
    }
    return formats;
  }

  private static Format format(String name) {
    for (Format format : Format.values()) {
      if (format.ending().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new WrongUsageException("unknown format '" + name + "'; choose html, pdf or json");
  }
}
