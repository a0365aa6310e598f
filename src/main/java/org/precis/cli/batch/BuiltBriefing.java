package org.precis.cli.batch;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.precis.Format;
import org.precis.Publication;
import org.precis.diagnostic.Diagnostic;
import org.precis.html.page.OutputName;
import org.precis.pdf.write.Pdf;
import org.precis.publish.Origin;
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

  /** The digest of the data of all. */
  static String digest(List<BuiltBriefing> all) {
    SortedMap<String, String> digests = new TreeMap<>();
    all.forEach(made -> digests.put(made.machineForm(), made.digest()));
    return Origin.data(digests);
  }

  private String machineForm() {
    return name.as(Format.JSON.ending());
  }
}
