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
   * The arguments of {@code precis verify}.
   *
   * @param files as typed
   * @param json whether to print JSON
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
                "The HTML or PDF of a briefing, or a manifest.json for all files it lists.")
            .build());
    spec.addOption(
        option("--format", "KIND", "Output format: text or json (default: text).", "text", "json"));
    spec.usageMessage()
        .description(
            "Verifies that finished briefings match the data embedded in them.",
            "Each file is rebuilt from its embedded data, and the result must be byte-identical; otherwise the",
            "differences are listed. The HTML and the PDF of one briefing must agree. Every manifest that lists",
            "a file, whether given, beside it or in a folder above, must match it. Finished files beside a given",
            "manifest that it does not list are a warning.",
            "",
            "'verified with reservations' means that the file was built with a template or a font that is not",
            "part of Precis. Its bytes are right, but what the template or font displays has to be checked on",
            "the pages.",
            "",
            "A PDF may be signed (build --sign). The signature must then be valid, cover the whole file, be",
            "strong (RSA with 2048 bits, SHA-256) and be the only addition to the rebuilt PDF. The signer is",
            "named as in the certificate.",
            "",
            "A file that takes more than 3 minutes, or needs more depth or memory than any briefing, is not",
            "verified.",
            "",
            "Verification does not prove who built the file, nor that its data is true: anyone can change the",
            "data and build a briefing from it. Compare the data hash with one that the issuer gave you. Nor",
            "does it check whether the signer can be trusted or the certificate was revoked: anyone can make a",
            "certificate in any name, or remove a signature.")
        .footer(
            "",
            "Exit codes: 0 all verified, 1 a file is not verified, 2 usage error, 3 a file cannot be read.",
            "",
            "Example:",
            "  precis verify output/net-2018/net-2018.en.*");
    return spec;
  }

  public static Options options(ParseResult parsed) {
    String format = parsed.matchedOptionValue("--format", "text");
    if (!List.of("text", "json").contains(format)) {
      throw new WrongUsageException("unknown format '" + format + "'; choose text or json");
    }
    List<String> files = parsed.matchedPositionalValue(0, List.of());
    if (files.isEmpty()) {
      throw new WrongUsageException("no file given (see 'precis verify --help')");
    }
    return new Options(files, format.equals("json"));
  }
}
