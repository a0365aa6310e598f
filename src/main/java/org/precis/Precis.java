package org.precis;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.html.page.HtmlDocument;
import org.precis.html.template.BriefingTemplate;
import org.precis.json.BriefingJson;
import org.precis.model.Edition;
import org.precis.model.Limits;
import org.precis.pdf.css.PrintLint;
import org.precis.pdf.layout.PdfLimits;
import org.precis.pdf.write.Pdf;
import org.precis.pdf.write.PdfWriter;
import org.precis.totals.Totals;
import org.precis.workspace.Workspace;

/**
 * The engine: makes briefings from editions. One serves any number of briefings and threads; it
 * keeps nothing but the templates that it has read.
 */
public final class Precis {

  /** What a finished page shows of its template's faults. */
  private static final Set<Fault> OF_TEMPLATES =
      EnumSet.of(
          Fault.ACCESSIBILITY,
          Fault.PAGE_EDGE,
          Fault.PAGE_MARGIN,
          Fault.CLIPPED,
          Fault.OVERLAP,
          Fault.ON_NO_PAGE);

  private final Workspace workspace;
  private final Map<String, BriefingTemplate> templates = new ConcurrentHashMap<>();
  private final Map<String, String> templateHashes = new ConcurrentHashMap<>();
  private final Map<String, List<Diagnostic>> printLints = new ConcurrentHashMap<>();

  public Precis(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * The whole architecture. Each line takes only what the lines above made, and changes none of it.
   *
   * @param withPdf whether a PDF is asked for
   * @throws org.precis.diagnostic.FaultyInputException where the template or a limit forbids the
   *     briefing
   */
  public Publication produce(Edition read, boolean withPdf) {
    BriefingTemplate template = template(read.template());
    Totals totals = Totals.of(read);
    Edition edition = withFontsCut(read, totals, template);
    String json = BriefingJson.write(edition, totals);
    HtmlDocument html = template.render(edition, totals, json);
    Optional<Pdf> pdf =
        withPdf ? Optional.of(pdf(edition, totals, json, html, template)) : Optional.empty();
    List<Diagnostic> warnings = pdf.map(made -> warnings(edition, made)).orElse(List.of());
    return new Publication(edition, totals, html, pdf, json, template.hash(), warnings);
  }

  /** The machine form holds its fonts, so they hold no more than the briefing needs. */
  private static Edition withFontsCut(Edition edition, Totals totals, BriefingTemplate template) {
    return edition.fonts().isEmpty()
        ? edition
        : template.withFontsCut(edition, BriefingJson.write(edition.withFonts(List.of()), totals));
  }

  /** What the renderer says that the PDF does without. */
  private static List<Diagnostic> warnings(Edition edition, Pdf pdf) {
    Location template = Location.ofFile("templates/" + edition.template());
    return pdf.warnings().stream().map(said -> Fault.RENDERER.at(template, "", said)).toList();
  }

  /**
   * What the PDF would silently do without, at its place in the edition's style sheets. Apart from
   * {@link #produce}, as it takes a cold start longer than it may and a template changes seldom.
   */
  public List<Diagnostic> printLint(Edition edition) {
    return printLints.computeIfAbsent(edition.template(), this::printLint);
  }

  private List<Diagnostic> printLint(String name) {
    return template(name).styles().entrySet().stream()
        .flatMap(style -> PrintLint.warnings(style.getKey(), style.getValue()).stream())
        .toList();
  }

  private static Pdf pdf(
      Edition edition, Totals totals, String json, HtmlDocument html, BriefingTemplate template) {
    try {
      return pdf(edition, html);
    } catch (FaultyInputException faulty) {
      if (faulty.diagnostics().stream().noneMatch(d -> OF_TEMPLATES.contains(d.fault()))) {
        throw faulty;
      }
      // Once more, to say where its author wrote what breaks a promise or cannot be read
      List<Diagnostic> placed = faults(edition, template.renderWithPlaces(edition, totals, json));
      throw placed.isEmpty() ? faulty : new FaultyInputException(template.quoted(placed));
    }
  }

  private static List<Diagnostic> faults(Edition edition, HtmlDocument html) {
    try {
      pdf(edition, html);
      return List.of();
    } catch (FaultyInputException faulty) {
      return faulty.diagnostics();
    }
  }

  private static Pdf pdf(Edition edition, HtmlDocument html) {
    Limits limits = edition.limits();
    PdfLimits pdfLimits = new PdfLimits(limits.pages(), limits.bytes(), limits.deadline());
    return PdfWriter.write(html.markup(), edition.masthead().id(), pdfLimits);
  }

  /** SHA-256 of the template's files, which are read once. */
  public String templateHash(String name) {
    return templateHashes.computeIfAbsent(
        name, missing -> BriefingTemplate.hash(missing, workspace));
  }

  private BriefingTemplate template(String name) {
    return templates.computeIfAbsent(name, missing -> new BriefingTemplate(missing, workspace));
  }
}
