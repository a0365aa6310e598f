package org.precis.cli;

import static org.precis.cli.Options.option;

import java.util.List;
import java.util.SortedMap;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.input.Choices;
import org.precis.model.Edition;
import org.precis.review.BriefingFile;
import org.precis.review.Form;
import org.precis.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The editions of a briefing that a reviewer asks for: the options {@code --language} and {@code
 * -P}.
 *
 * @param language BCP 47; "" if it is not given
 * @param parameters of a pack; a finished briefing has its own
 */
record Asked(String language, SortedMap<String, String> parameters) {

  static void addTo(CommandSpec spec, String language) {
    spec.addOption(option("--language", "TAG", language));
    spec.addOption(Parameters.spec());
  }

  static Asked of(ParseResult parsed) {
    return new Asked(parsed.matchedOptionValue("--language", ""), Parameters.of(parsed));
  }

  boolean hasLanguage() {
    return !language.isEmpty();
  }

  /**
   * Checks that one of the briefings is a pack, if parameters are given.
   *
   * @throws WrongUsageException if none is
   */
  void checkParameters(BriefingFile... files) {
    if (!parameters.isEmpty() && List.of(files).stream().noneMatch(Asked::isPack)) {
      throw new WrongUsageException(
          "'" + files[0].name() + "' is finished: only the parameters of a pack can be set");
    }
  }

  private static boolean isPack(BriefingFile file) {
    return file.form() == Form.PACK;
  }

  /**
   * The editions of a briefing in this language; all of them if it is not given.
   *
   * @throws WrongUsageException if the briefing is a finished one in another language
   */
  List<Edition> of(BriefingFile file, Workspace workspace) {
    return of(file, workspace, "");
  }

  /**
   * The same, of a pack one for each value of a dimension.
   *
   * @param each the dimension, or ""
   * @throws WrongUsageException also if a finished briefing is asked for more than it holds
   */
  List<Edition> of(BriefingFile file, Workspace workspace, String each) {
    if (isPack(file)) {
      Choices choices = new Choices(language, each, "", "", parameters);
      return file.read(workspace, choices).editions();
    }
    if (!each.isEmpty()) {
      throw new WrongUsageException(
          "'" + file.name() + "' is finished: only a pack can be split by '" + each + "'");
    }
    List<Edition> editions = file.read(workspace, Choices.NONE).editions();
    String own = editions.get(0).masthead().language();
    if (hasLanguage() && !language.equals(own)) {
      throw new WrongUsageException(
          "'" + file.name() + "' is in '" + own + "', not in '" + language + "'");
    }
    return editions;
  }
}
