package org.precis.examples;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.precis.Format;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.Result;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.model.Edition;

/** A controller as in Spring: {@code GET /briefings/{pack}.html}. The framework makes one of it. */
public final class BriefingController {

  private final Precis precis;
  private final Path packs;

  public BriefingController(Precis precis, Path packs) {
    this.precis = precis;
    this.packs = packs;
  }

  /** An HTTP status, and a body in UTF-8. */
  public record Response(int status, byte[] body) {}

  // @GetMapping("/briefings/{pack:[a-z0-9-]+}.html")
  public Response briefing(String pack) {
    Result<List<Edition>> read = precis.read(packs.resolve(pack));
    if (read.value().isEmpty()) {
      String errors = DiagnosticPrinter.print(read.diagnostics());
      return new Response(422, errors.getBytes(StandardCharsets.UTF_8));
    }
    Publication made = precis.produce(read.orElseThrow().get(0), Format.HTML).orElseThrow();
    return new Response(200, made.bytes(Format.HTML));
  }
}
