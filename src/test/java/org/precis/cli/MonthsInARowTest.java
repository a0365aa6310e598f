package org.precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.ExitCode;

/** Four months in two languages, each made from the one before by {@code new --from}. */
class MonthsInARowTest {

  private static final String[] EN = {"September", "October", "November", "December"};
  private static final String[] DE = {"September", "Oktober", "November", "Dezember"};
  private static final String[] VALUES = {"1,412", "1,840", "1,714", "1,938"};
  private static final String[] RISE = {"", "+ 428", "− 126", "+ 224"};

  @TempDir Path packs;

  @Test
  void everyMonthIsBuiltAndSaysWhatChangedSinceTheOneBefore() throws IOException {
    write(pack(0), VALUES[0], briefing());
    build(0);
    for (int month = 1; month < EN.length; month++) {
      Said.run("new", "--from", pack(month - 1).toString(), pack(month).toString())
          .ends(ExitCode.OK)
          .says("next step: replace the numbers");
      String copied = Files.readString(pack(month).resolve("briefing.yaml"));
      String changed =
          copied
              .replace("n " + EN[month - 1], "n " + EN[month])
              .replace("im " + DE[month - 1], "im " + DE[month])
              .replace("came in.", "came in, {{a | change since last edition}} on the month.")
              .replace(
                  "gingen ein.", "gingen ein, {{a | change since last edition}} zum Vormonat.");
      write(pack(month), VALUES[month], changed);
      build(month);
      for (String language : new String[] {"en", "de"}) {
        Said.run("text", page(month, language).toString()).ends(ExitCode.OK).says(RISE[month]);
        Said.run("verify", page(month, language).toString()).ends(ExitCode.OK);
      }
    }
  }

  private void build(int month) {
    Said.run("check", pack(month).toString()).ends(ExitCode.OK).saysNothingOf("error", "warning");
    Said.run("build", pack(month).toString(), "-o", packs.resolve("out").toString())
        .ends(ExitCode.OK);
  }

  private Path page(int month, String language) {
    String name = "m" + (9 + month);
    return packs.resolve("out").resolve(name).resolve(name + "." + language + ".html");
  }

  private Path pack(int month) {
    return packs.resolve("m" + (9 + month));
  }

  private static void write(Path pack, String value, String briefing) throws IOException {
    Files.createDirectories(pack);
    Files.writeString(pack.resolve("briefing.yaml"), briefing);
    Files.writeString(
        pack.resolve("statistics.csv"),
        "id,label,label@de,value,unit,unit@de\na,Cases,Fälle,\"" + value + "\",cases,Fälle\n");
  }

  private static String briefing() {
    return """
        title: {en: Cases in September 2026, de: Fälle im September 2026}
        issuer: {en: The office, de: Das Amt}
        languages: [en, de]
        period: 2026-09
        types: flow
        published: 2026-10-12
        statistics: statistics.csv
        summary:
          en:
            - "In September {{a}} cases came in."
          de:
            - "Es sind im September {{a}} Fälle; {{a}} gingen ein."
        """;
  }
}
