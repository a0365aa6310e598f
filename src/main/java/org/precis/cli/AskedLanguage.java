package org.precis.cli;

import static org.precis.cli.Commands.option;

import java.util.List;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.input.Choices;
import org.precis.model.Edition;
import org.precis.review.BriefingFile;
import org.precis.review.Form;
import org.precis.workspace.Workspace;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The option {@code --language} of the commands that read briefings.
 *
 * @param tag BCP 47; "" if it is not given
 */
record AskedLanguage(String tag) {

  static OptionSpec spec(String description) {
    return option("--language", "TAG", description);
  }

  boolean isGiven() {
    return !tag.isEmpty();
  }

  /**
   * The editions of a briefing in this language; all of them if it is not given.
   *
   * @throws WrongUsageException if the briefing is a finished one in another language
   */
  List<Edition> of(BriefingFile file, Workspace workspace) {
    if (file.form() == Form.PACK) {
      return file.read(workspace, new Choices(tag, "", "")).editions();
    }
    List<Edition> editions = file.read(workspace, Choices.NONE).editions();
    String language = editions.get(0).masthead().language();
    if (isGiven() && !tag.equals(language)) {
      throw new WrongUsageException(
          "'" + file.name() + "' is in '" + language + "', not in '" + tag + "'");
    }
    return editions;
  }
}
