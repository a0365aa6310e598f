package org.precis.cli.command;

import static org.precis.cli.command.Commands.option;

import java.util.List;
import org.precis.cli.terminal.WrongUsageException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code precis verify}. */
public final class VerifyCommand {

  private VerifyCommand() {}

  /**
   * What {@code precis verify} was asked for.
   *
   * @param files as typed
   * @param json whether a program reads the answer
   */
  public record Options(List<String> files, boolean json) {}

  static CommandSpec spec() {
    CommandSpec spec = Commands.common(CommandSpec.create().name("verify"));
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("1..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("FILE")
            .description(
                "An HTML or a PDF of a briefing, or a manifest.json for all that it names.")
            .build());
    spec.addOption(option("--format", "KIND", "text or json (default: text).", "text", "json"));
    spec.usageMessage()
        .description(
            "Verifies that finished briefings say what their data says.",
            "Each is made again from the data inside it: it has to have the very bytes, or what differs is",
            "named. The HTML and the PDF of one briefing have to agree. Every manifest that names a file has to",
            "name it as it is: the one that is typed, and those beside it and above. Finished files beside it",
            "that it leaves out are a warning.",
            "",
            "'verified with reservations' means: made with a template or a font that does not come with Precis.",
            "The bytes are right, but what such a template or font draws has to be read on the pages.",
            "",
            "A PDF may be signed (build --sign): then the signature has to hold, to cover the whole file, to be",
            "strong (RSA of 2048 bits, SHA-256), and to be all that is added to the very bytes. The signer is",
            "named as the certificate in it says.",
            "",
            "A file that takes more than 3 minutes, or more depth or memory than any briefing, is not verified.",
            "",
            "What this does not prove: who made the file, and that its data is true. Anyone can change the",
            "data and make a briefing of it. Compare its data hash with one that the issuer gave you. Whether",
            "the signer is to be trusted is not checked either: anyone can make a certificate of any name, or",
            "take a signature away. No certificate is asked for whether it was revoked.")
        .footer(
            "",
            "Exit code: 0 all verified, 1 one is not, 2 wrong usage, 3 one cannot be read or holds no briefing.",
            "",
            "Example:",
            "  precis verify output/net-2018/net-2018.en.*");
    return spec;
  }

  public static Options options(ParseResult parsed) {
    String format = parsed.matchedOptionValue("--format", "text");
    if (!List.of("text", "json").contains(format)) {
      throw new WrongUsageException("'" + format + "' is not a format: text and json are");
    }
    List<String> files = parsed.matchedPositionalValue(0, List.of());
    if (files.isEmpty()) {
      throw new WrongUsageException("which files? (see 'precis verify --help')");
    }
    return new Options(files, format.equals("json"));
  }
}
