package org.precis.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.diagnostic.FaultText;
import org.precis.diagnostic.FaultyInputException;
import org.precis.input.Choices;
import org.precis.model.Dimension;
import org.precis.model.Edition;
import org.precis.review.BriefingFile;
import org.precis.review.Explainer;
import org.precis.workspace.TemplateFiles;
import org.precis.workspace.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The names that may stand where one is being typed: of templates, languages and dimensions, ids of
 * numbers, and kinds of errors. They come from the packs that are named before.
 */
final class CompletionNames {

  private static final String EXPLAIN = "explain";
  private static final String TEMPLATE = "--template";
  private static final String LANGUAGE = "--language";
  private static final String EACH = "--each";

  /** A word, in which spaces are quoted or follow a backslash. */
  private static final Pattern WORD =
      Pattern.compile("(?:[^\\s\"'\\\\]|\\\\.|\"[^\"]*\"?|'[^']*'?)+");

  private static final Pattern QUOTING = Pattern.compile("\\\\(.)|[\"']");

  private final List<String> words;
  private final CommandSpec command;
  private final Workspace workspace;

  /**
   * @param words from the name of the command to the last one that is complete
   */
  private CompletionNames(List<String> words, CommandSpec command, Workspace workspace) {
    this.words = words;
    this.command = command;
    this.workspace = workspace;
  }

  /** Whether the values of an option are such names: a new template has none of them. */
  static boolean areFor(CommandSpec command, OptionSpec option) {
    return Set.of(TEMPLATE, LANGUAGE, EACH).contains(option.longestName())
        && !command.name().equals("new");
  }

  /** Whether the arguments of a command after the first are such names. */
  static boolean areArguments(CommandSpec command) {
    return command.name().equals(EXPLAIN);
  }

  /**
   * The names that begin with the last word of a command line, in the order of the data.
   *
   * @param line as typed, up to the cursor
   * @param all the commands
   */
  static List<String> of(String line, CommandLine all, Workspace workspace) {
    List<String> words = new ArrayList<>(words(line));
    boolean begun = !line.isEmpty() && !Character.isWhitespace(line.charAt(line.length() - 1));
    String last = begun ? words.remove(words.size() - 1) : "";
    int value = last.startsWith("--") ? last.indexOf('=') : -1;
    if (value > 0) {
      words.add(last.substring(0, value));
    }
    return Stream.of(words)
        .filter(typed -> typed.size() > 1)
        .flatMap(typed -> Stream.ofNullable(all.getSubcommands().get(typed.get(1))))
        .map(found -> found.getCommandSpec())
        .map(spec -> new CompletionNames(words.subList(2, words.size()), spec, workspace))
        .flatMap(CompletionNames::all)
        .filter(name -> name.startsWith(last.substring(value + 1)))
        .distinct()
        .toList();
  }

  private static List<String> words(String line) {
    Matcher word = WORD.matcher(line);
    return word.results().map(found -> plain(found.group())).toList();
  }

  private static String plain(String word) {
    return QUOTING.matcher(word).replaceAll(found -> found.group(1) == null ? "" : "$1");
  }

  private Stream<String> all() {
    OptionSpec option = words.isEmpty() ? null : command.findOption(words.get(words.size() - 1));
    if (option != null && option.arity().max() > 0) {
      return areFor(command, option) ? values(option.longestName()) : Stream.empty();
    }
    List<String> arguments = arguments();
    return areArguments(command) && arguments.size() == 1 ? ids(arguments.get(0)) : Stream.empty();
  }

  private Stream<String> values(String option) {
    return switch (option) {
      case TEMPLATE -> workspace.templateNames().stream();
      case LANGUAGE -> languages();
      default ->
          editions().flatMap(edition -> edition.classes().dimensions().stream()).map(Dimension::id);
    };
  }

  /** Those of the packs, or else all that the template has words for. */
  private Stream<String> languages() {
    List<String> own = editions().map(edition -> edition.masthead().language()).toList();
    return own.isEmpty()
        ? workspace.template("standard").stream()
            .flatMap(template -> TemplateFiles.languages(template.names()).stream())
        : own.stream();
  }

  private Stream<String> ids(String briefing) {
    return briefing.equals(Explain.ERROR)
        ? FaultText.codes().stream()
        : editions().limit(1).flatMap(edition -> new Explainer(edition).ids().stream());
  }

  private Stream<Edition> editions() {
    return arguments().stream().flatMap(this::editions);
  }

  /** None of what cannot be read: a shell has no place for what is wrong with it. */
  private Stream<Edition> editions(String briefing) {
    try {
      return BriefingFile.open(briefing).read(workspace, Choices.NONE).editions().stream();
    } catch (IOException | FaultyInputException unreadable) {
      return Stream.empty();
    }
  }

  /** What is typed but options and their values. */
  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      OptionSpec option = command.findOption(word);
      if (option != null) {
        i += option.arity().max();
      } else if (!word.startsWith("-")) {
        arguments.add(word);
      }
    }
    return arguments;
  }
}
