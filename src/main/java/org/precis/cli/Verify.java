package org.precis.cli;

import java.util.List;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.review.verify.Verdict;
import org.precis.review.verify.VerdictJson;
import org.precis.review.verify.VerdictText;
import org.precis.review.verify.Verifier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code precis verify}: makes finished briefings again from the data inside them. */
record Verify(List<String> files, String format, Terminal terminal) {

  private static final List<String> FORMATS = List.of("text", "json");

  static CommandSpec spec() {
    CommandSpec spec = Options.command("verify");
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
    spec.addOption(Options.format(FORMATS));
    spec.usageMessage()
        .description(
            "Verifies that finished briefings match the data embedded in them.",
            "Each file is rebuilt from its embedded data, and the result must be byte-identical; otherwise the",
            "differences are listed. The HTML and the PDF of one briefing must agree. Every manifest that lists",
            "a file, whether given, beside it or in a folder above, must match it. There is a warning about",
            "finished files beside a given manifest that does not list them.",
            "",
            "'verified with reservations' means that the file was built with a template or a font that is not",
            "part of Precis. Its bytes are right, but what the template or font displays has to be checked on",
            "the pages.",
            "",
            "A PDF may be signed (build --sign). The signature must then be valid, cover the whole file, be",
            "strong (RSA with 2048 bits, SHA-256) and be the only addition to the rebuilt PDF. The signer is",
            "named as in the certificate.",
            "",
            "A file that takes more than 3 minutes, is nested more deeply or needs more memory than any briefing,",
            "is not verified.",
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

  static Verify of(ParseResult parsed, Terminal terminal) {
    String format = Options.format(parsed, "text", FORMATS);
    List<String> files = parsed.matchedPositionalValue(0, List.of());
    if (files.isEmpty()) {
      throw new WrongUsageException("no file given (see 'precis verify --help')");
    }
    return new Verify(files, format, terminal);
  }

  ExitCode run() throws Exception {
    List<Verdict> verdicts = Verifier.verify(files, terminal.workspace());
    terminal
        .out()
        .print(format.equals("json") ? VerdictJson.of(verdicts) + "\n" : VerdictText.of(verdicts));
    return verdicts.stream()
        .map(verdict -> exitCode(verdict.state()))
        .reduce(ExitCode.OK, ExitCode::or);
  }

  private static ExitCode exitCode(Verdict.State state) {
    return switch (state) {
      case VERIFIED -> ExitCode.OK;
      case UNSOUND -> ExitCode.FINDINGS;
      case UNPRINTED -> ExitCode.USAGE;
      case UNREADABLE -> ExitCode.IO_ERROR;
    };
  }
}
