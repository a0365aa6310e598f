package org.precis.cli.batch;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.precis.Format;
import org.precis.Publication;
import org.precis.diagnostic.Diagnostic;
import org.precis.html.page.OutputName;
import org.precis.pdf.write.Pdf;
import org.precis.text.Sha256;

/**
 * A briefing whose files are staged.
 *
 * @param digest of its machine form
 * @param template digest of its template
 * @param warnings for its author
 * @param pages of its PDF; 0 if there is none
 * @param time that it took
 */
record BuiltBriefing(
    OutputName name,
    String digest,
    String template,
    List<Diagnostic> warnings,
    int pages,
    Duration time) {

  static BuiltBriefing of(
      OutputName name, Publication publication, List<Diagnostic> warnings, Duration time) {
    return new BuiltBriefing(
        name,
        Sha256.hex(publication.json()),
        publication.templateHash(),
        warnings,
        publication.pdf().map(Pdf::pages).orElse(0),
        time);
  }

  /**
   * The digest of the data: for one briefing that of its machine form, for several that of the list
   * of these by name, as {@code sha256sum} prints it.
   */
  static String digest(List<BuiltBriefing> all) {
    return all.size() == 1
        ? all.get(0).digest()
        : Sha256.hex(
            all.stream()
                .sorted(Comparator.comparing(BuiltBriefing::machineForm))
                .map(made -> made.digest() + "  " + made.machineForm() + "\n")
                .collect(Collectors.joining()));
  }

  private String machineForm() {
    return name.as(Format.JSON.ending());
  }
}
