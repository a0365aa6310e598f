package org.precis.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.precis.Publication;
import org.precis.diagnostic.Diagnostic;
import org.precis.publish.Digest;

/**
 * A briefing whose files are staged.
 *
 * @param name of its machine form
 * @param digest of its machine form
 * @param template digest of the template that it was made with
 * @param warnings what its author should look at
 */
record Made(String name, String digest, String template, List<Diagnostic> warnings) {

  static Made of(OutputName name, Publication publication, List<Diagnostic> warnings) {
    String digest = Digest.of(publication.json());
    return new Made(name.as(Format.JSON), digest, publication.templateHash(), warnings);
  }

  /**
   * The digest of all that was given: of one briefing that of its machine form, of several that of
   * the list of these, as {@code sha256sum} prints it.
   */
  static String digest(List<Made> all) {
    return all.size() == 1
        ? all.get(0).digest()
        : Digest.of(
            all.stream()
                .map(made -> made.digest() + "  " + made.name() + "\n")
                .collect(Collectors.joining()));
  }
}
