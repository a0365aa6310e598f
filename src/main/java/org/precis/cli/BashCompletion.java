package org.precis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The script by which bash completes commands, options and their values, and zsh with its functions
 * for those of bash. Where it has no words, the shell completes names of files.
 */
final class BashCompletion {

  private BashCompletion() {}

  /** The script that bash or zsh reads when it starts. */
  static String script(CommandLine all) {
    return String.format(
        Locale.ROOT,
        """
        # Tab completion of Precis for bash and zsh.
        if [ -n "${ZSH_VERSION-}" ]; then
          autoload -U +X compinit && compinit
          autoload -U +X bashcompinit && bashcompinit
        fi

        %s
        complete -o default -F _complete_precis precis
        """,
        functions(all));
  }

  /**
   * The file {@code _precis} in a folder where zsh finds completions, which it runs at each tab.
   */
  static String zshFile(CommandLine all) {
    return String.format(
        Locale.ROOT,
        """
        #compdef precis
        # Tab completion of Precis for zsh.
        autoload -U +X bashcompinit && bashcompinit

        %s
        _bash_complete -o default -F _complete_precis
        """,
        functions(all));
  }

  private static String functions(CommandLine all) {
    List<String> cases = new ArrayList<>();
    String commands = String.join(" ", all.getSubcommands().keySet());
    cases.add("1:*) words='" + commands + " " + options(all.getCommandSpec()) + "' ;;");
    all.getSubcommands().values().forEach(one -> add(one.getCommandSpec(), cases));
    return String.format(
        Locale.ROOT,
        """
        # Names that only Precis knows. Bash completes a word from its @ on.
        _precis_names() {
          local line=${COMP_LINE:0:$COMP_POINT}
          local word=${line##*[[:space:]]} known=''
          case ${COMP_WORDBREAKS-}:$word in
            *@*:*@*) known=${word%%@*} ;;
          esac
          COMPREPLY=($("${COMP_WORDS[0]/#\\~/$HOME}" completion --names "$line" 2> /dev/null))
          COMPREPLY=("${COMPREPLY[@]#"$known"}")
          COMPREPLY=("${COMPREPLY[@]/#/$option}")
        }

        _complete_precis() {
          local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words='' option=''
          COMPREPLY=()
          # An option and its value: three words for bash, one for zsh
          case $before:$word in
            =:*) before=${COMP_WORDS[COMP_CWORD-2]} ;;
            *:=) word='' ;;
            *:--*=*) option=${word%%=*}= before=${word%%=*} word=${word#*=} ;;
          esac
          case $COMP_CWORD:${COMP_WORDS[1]}:$before:$word in
        %s  esac
          COMPREPLY=($(compgen -P "$option" -W "$words" -- "$word"))
        }
        """,
        cases.stream().map(line -> "    " + line + "\n").collect(Collectors.joining()));
  }

  private static void add(CommandSpec command, List<String> cases) {
    for (OptionSpec option : shown(command).filter(one -> one.arity().max() > 0).toList()) {
      String pattern =
          Stream.of(option.names())
              .map(name -> "*:" + command.name() + ":" + name + ":*")
              .collect(Collectors.joining(" | "));
      if (CompletionNames.areFor(command, option)) {
        cases.add(pattern + ") _precis_names; return ;;");
      } else {
        cases.add(pattern + ")" + words(candidates(option.completionCandidates())) + " ;;");
      }
    }
    cases.add("*:" + command.name() + ":*:-*)" + words(options(command)) + " ;;");
    String first =
        command.positionalParameters().stream()
            .map(one -> candidates(one.completionCandidates()))
            .collect(Collectors.joining());
    if (!first.isEmpty()) {
      cases.add("2:" + command.name() + ":*)" + words(first) + " ;;");
    }
    if (CompletionNames.areArguments(command)) {
      cases.add("2:" + command.name() + ":*) ;;");
      cases.add("*:" + command.name() + ":*) _precis_names; return ;;");
    }
  }

  private static String words(String words) {
    return words.isEmpty() ? "" : " words='" + words + "'";
  }

  private static String candidates(Iterable<String> candidates) {
    return candidates == null ? "" : String.join(" ", candidates);
  }

  private static String options(CommandSpec command) {
    return shown(command)
        .flatMap(option -> Stream.of(option.names()))
        .collect(Collectors.joining(" "));
  }

  static Stream<OptionSpec> shown(CommandSpec command) {
    return command.options().stream().filter(option -> !option.hidden());
  }
}
