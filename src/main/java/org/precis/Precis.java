package org.precis;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.precis.claim.Totals;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.html.page.Beside;
import org.precis.html.page.HtmlDocument;
import org.precis.html.page.NoRoom;
import org.precis.html.template.BriefingTemplate;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.input.PackArchive;
import org.precis.input.ReadResult;
import org.precis.input.TemporaryPack;
import org.precis.json.BriefingJson;
import org.precis.model.Edition;
import org.precis.model.Style;
import org.precis.pdf.write.Pdf;
import org.precis.pdf.write.PdfLimits;
import org.precis.pdf.write.PdfWriter;
import org.precis.pdf.write.PrintLint;
import org.precis.pdf.write.TokenLint;
import org.precis.typeset.style.RulesCache;
import org.precis.workspace.Workspace;

/**
 * The engine: reads packs, and makes briefings from their editions. One serves any number of
 * briefings and threads; it keeps nothing but the templates that it has read. Errors in what it is
 * given are values ({@link Result}), not exceptions.
 */
public final class Precis {

  /** If the front page has no room for as many figures, one after the other, it has none. */
  private static final int LEADS_TRIED = 3;

  /** What a finished page shows of its template's faults. */
  private static final Set<Fault> OF_TEMPLATES =
      EnumSet.of(
          Fault.ACCESSIBILITY,
          Fault.MALFORMED_HTML,
          Fault.PAGE_EDGE,
          Fault.PAGE_MARGIN,
          Fault.CLIPPED,
          Fault.OVERLAP,
          Fault.UNSEEN);

  private static final String STANDARD = "standard";

  private static final int MOST_LOOKS = 16;

  private final Workspace workspace;
  private final Map<String, BriefingTemplate> templates = new ConcurrentHashMap<>();
  private final Map<String, String> templateHashes = new ConcurrentHashMap<>();
  private final Map<String, List<Diagnostic>> printLints = new ConcurrentHashMap<>();

  /** Of the templates that were used last. */
  private final RulesCache looks = new RulesCache(MOST_LOOKS);

  private Precis(Workspace workspace) {
    this.workspace = workspace;
  }

  /** An engine with the templates and fonts that come with it; needs no file. */
  public static Precis open() {
    return open(Workspace.bundled());
  }

  /** An engine with the templates, fonts and credentials of a workspace. */
  public static Precis open(Workspace workspace) {
    return new Precis(workspace);
  }

  /** The templates, fonts and credentials that it works with. */
  public Workspace workspace() {
    return workspace;
  }

  /**
   * Reads a pack: an edition for each of its languages, and for each value of the dimension that it
   * is split by.
   *
   * @param pack a folder with a {@code briefing.yaml}, or a {@code briefing.json}
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public Result<List<Edition>> read(Path pack) {
    return read(Pack.of(pack));
  }

  /**
   * Reads a pack that is not on disk. For the time of the reading its files are in a temporary
   * folder that only this user can enter.
   *
   * @param name what the pack is called in diagnostics; where there are several, the folder of the
   *     one to read
   * @param files by path, with {@code /} between folders; further packs are only compared with
   * @throws IllegalArgumentException if a path leads out of the pack
   * @throws java.io.UncheckedIOException if the temporary folder cannot be written
   */
  public Result<List<Edition>> read(String name, Map<String, byte[]> files) {
    try (TemporaryPack pack = TemporaryPack.of(name, files)) {
      return read(pack.pack());
    }
  }

  /**
   * The same of a ZIP archive, which is read to its end and left open.
   *
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  public Result<List<Edition>> readZip(String name, InputStream archive) {
    try {
      return read(name, PackArchive.files(name, archive));
    } catch (FaultyInputException faulty) {
      return new Result<>(Optional.empty(), faulty.diagnostics());
    }
  }

  private Result<List<Edition>> read(Pack pack) {
    return Result.of(() -> EditionReader.read(pack, workspace), ReadResult::warnings)
        .map(ReadResult::editions);
  }

  /**
   * Makes a briefing in some of its forms, or in all if none is named. The errors of a result are
   * those of its template, or a limit that it exceeds.
   */
  public Result<Publication> produce(Edition edition, Format... formats) {
    List<Format> asked = List.of(formats.length == 0 ? Format.values() : formats);
    return produce(edition, EnumSet.copyOf(asked));
  }

  public Result<Publication> produce(Edition edition, Set<Format> formats) {
    return produce(edition, formats, unheard -> {});
  }

  /**
   * The same.
   *
   * @param step hears, in a few words, what is being made, for people who wait
   */
  public Result<Publication> produce(Edition edition, Set<Format> formats, Consumer<String> step) {
    return produce(edition, formats, Beside.NOTHING, step);
  }

  /**
   * The same with links from the page to the files that will be beside it.
   *
   * @param beside their names
   */
  public Result<Publication> produce(
      Edition edition, Set<Format> formats, Beside beside, Consumer<String> step) {
    return Result.of(
        () -> made(edition, formats, beside, step, Optional.empty()), Publication::warnings);
  }

  /**
   * The same for those who show the page while the PDF is being made.
   *
   * @param page hears the briefing without its PDF, as soon as its page is made
   */
  public Result<Publication> produce(
      Edition edition,
      Set<Format> formats,
      Beside beside,
      Consumer<String> step,
      Consumer<Publication> page) {
    return Result.of(
        () -> made(edition, formats, beside, step, Optional.of(page)), Publication::warnings);
  }

  /**
   * The whole architecture. Each line takes only what the lines above made, and changes none of it.
   */
  private Publication made(
      Edition read,
      Set<Format> formats,
      Beside beside,
      Consumer<String> step,
      Optional<Consumer<Publication>> page) {
    step.accept("making the HTML");
    BriefingTemplate template = template(read.presentation().template());
    Totals totals = Totals.of(read);
    Edition edition = withFontsCut(read, totals, template);
    String json = BriefingJson.write(edition, totals);
    boolean paged = !formats.equals(EnumSet.of(Format.JSON));
    boolean whole = formats.contains(Format.PDF) && page.isEmpty();
    Pages pages =
        paged
            ? pages(edition, totals, json, template, besides(formats, beside), whole, step)
            : new Pages(List.of(), Optional.empty());
    Optional<HtmlDocument> html = pages.documents().stream().findFirst();
    page.ifPresent(
        waiting ->
            waiting.accept(
                new Publication(
                    edition, totals, html, Optional.empty(), json, template.hash(), List.of())));
    Optional<Pdf> pdf =
        formats.contains(Format.PDF)
            ? Optional.of(
                pdf(
                    edition,
                    pages,
                    template,
                    () ->
                        template.renderWithPlaces(edition, totals, json, pages.printed().noRoom()),
                    step))
            : Optional.empty();
    List<Diagnostic> warnings = pdf.map(made -> warnings(edition, made)).orElse(List.of());
    return new Publication(edition, totals, html, pdf, json, template.hash(), warnings);
  }

  /**
   * What is beside the page, and what is beside the one that the PDF is made from: a PDF has no
   * links to other files, so that its bytes depend on the edition alone.
   */
  private static List<Beside> besides(Set<Format> formats, Beside beside) {
    return formats.contains(Format.PDF) && !beside.isNothing()
        ? List.of(beside, Beside.NOTHING)
        : List.of(beside);
  }

  /** The machine form holds its fonts, so they hold no more than the briefing needs. */
  private static Edition withFontsCut(Edition edition, Totals totals, BriefingTemplate template) {
    return edition.presentation().fonts().isEmpty()
            && edition.presentation().style().face().isEmpty()
        ? edition
        : template.withFontsCut(
            edition, BriefingJson.write(edition.with(List.of(), Style.NONE), totals));
  }

  /** What the renderer says that the PDF does without. */
  private static List<Diagnostic> warnings(Edition edition, Pdf pdf) {
    Location template = Location.ofFile("templates/" + edition.presentation().template());
    return pdf.warnings().stream().map(said -> Fault.RENDERER.at(template, "", said)).toList();
  }

  /**
   * What the PDF would silently do without, at its place in the edition's style sheets. Apart from
   * {@link #produce}, as it takes a cold start longer than it may and a template changes seldom.
   */
  public List<Diagnostic> printLint(Edition edition) {
    return printLints.computeIfAbsent(edition.presentation().template(), this::printLint);
  }

  private List<Diagnostic> printLint(String name) {
    Map<String, String> styles = template(name).styles();
    Stream<Diagnostic> ignored =
        styles.entrySet().stream()
            .flatMap(style -> PrintLint.warnings(style.getKey(), style.getValue()).stream());
    List<Diagnostic> all = Stream.concat(ignored, ofOwn(name, styles).stream()).toList();
    return template(name).quoted(all);
  }

  /** None of a bundled template, which has no mistakes: the others need not be read. */
  private List<Diagnostic> ofOwn(String name, Map<String, String> styles) {
    if (workspace.isBundled(name)) {
      return List.of();
    }
    Map<String, String> bundled = new LinkedHashMap<>();
    List<String> names = workspace.templateNames().stream().filter(workspace::isBundled).toList();
    names.forEach(one -> bundled.putAll(template(one).styles()));
    List<Diagnostic> tokens = TokenLint.warnings(styles, bundled);
    Stream<Diagnostic> unused =
        names.stream()
            .filter(STANDARD::equals)
            .flatMap(standard -> template(name).unused(template(standard)).stream());
    return Stream.concat(tokens.stream(), unused).toList();
  }

  /**
   * The page, once for each of what may be beside it.
   *
   * @param read what makes the PDF of the last of them, if it had to be read to see what has room
   */
  private record Pages(List<HtmlDocument> documents, Optional<PdfWriter> read) {

    HtmlDocument printed() {
      return documents.get(documents.size() - 1);
    }
  }

  /**
   * The page, once for each of these.
   *
   * @param whole whether all its pages are laid out at once, as its PDF will need them and nobody
   *     waits for less
   */
  private Pages pages(
      Edition edition,
      Totals totals,
      String json,
      BriefingTemplate template,
      List<Beside> besides,
      boolean whole,
      Consumer<String> step) {
    NoRoom noRoom = new NoRoom(0, withoutRoom(edition, totals, json, template));
    while (true) {
      Pages pages =
          new Pages(template.render(edition, totals, json, noRoom, besides), Optional.empty());
      String lead = pages.printed().lead();
      if (lead.isEmpty()) {
        return pages;
      }
      try {
        PdfWriter read = writer(edition, pages.printed(), template.pages(edition), step);
        if (whole) {
          read.layOut();
        }
        if (read.hasRoomFor(lead)) {
          return new Pages(pages.documents(), Optional.of(read));
        }
      } catch (FaultyInputException notLaidOut) {
        return pages; // What is wrong with the page is said where its PDF is made
      }
      // Else it would stand above the heading of the next page, as if it belonged to no section
      noRoom = noRoom.andNext(LEADS_TRIED);
    }
  }

  /** Which figures a page has no room for whose template is made for few pages, by their place. */
  private Set<Integer> withoutRoom(
      Edition edition, Totals totals, String json, BriefingTemplate template) {
    int most = template.pages(edition);
    int figures = template.figures(edition);
    if (most == 0 || figures == 0) {
      return Set.of();
    }
    PdfLimits limits = pdfLimits(edition, edition.presentation().limits().pages());
    return LeftOut.fewest(
        figures,
        without -> {
          List<Beside> alone = List.of(Beside.NOTHING);
          NoRoom noRoom = new NoRoom(0, without);
          char[] page = template.render(edition, totals, json, noRoom, alone).get(0).characters();
          String name = edition.masthead().id();
          return PdfWriter.of(page, name, limits, looks, unheard -> {}).pages() <= most;
        });
  }

  /**
   * @param placed the same page with the places of its elements in the template
   */
  private Pdf pdf(
      Edition edition,
      Pages pages,
      BriefingTemplate template,
      Supplier<HtmlDocument> placed,
      Consumer<String> step) {
    int made = template.pages(edition);
    try {
      return pdf(
          edition,
          made,
          () -> pages.read().orElseGet(() -> writer(edition, pages.printed(), made, step)));
    } catch (FaultyInputException faulty) {
      if (faulty.diagnostics().stream().noneMatch(d -> OF_TEMPLATES.contains(d.fault()))) {
        throw faulty;
      }
      List<Diagnostic> malformed =
          template.markup().entrySet().stream()
              .flatMap(file -> PrintLint.malformed(file.getKey(), file.getValue()).stream())
              .toList();
      if (!malformed.isEmpty()) {
        throw new FaultyInputException(template.quoted(malformed));
      }
      // Once more, to say where its author wrote what breaks a promise or cannot be read
      List<Diagnostic> faults = faults(edition, placed.get(), made);
      throw faults.isEmpty() ? faulty : new FaultyInputException(template.quoted(faults));
    }
  }

  private List<Diagnostic> faults(Edition edition, HtmlDocument html, int made) {
    try {
      pdf(edition, made, () -> writer(edition, html, made, unheard -> {}));
      return List.of();
    } catch (FaultyInputException faulty) {
      return faulty.diagnostics();
    }
  }

  /**
   * The PDF of a page.
   *
   * @param made how many pages its template is made for; 0 for any number
   */
  private static Pdf pdf(Edition edition, int made, Supplier<PdfWriter> writer) {
    try {
      return writer.get().write();
    } catch (FaultyInputException faulty) {
      boolean beyond = faulty.diagnostics().stream().anyMatch(d -> d.fault() == Fault.PAGES);
      throw isOfFew(edition, made) && beyond ? beyond(edition, made) : faulty;
    }
  }

  private PdfWriter writer(Edition edition, HtmlDocument html, int made, Consumer<String> step) {
    int pages = isOfFew(edition, made) ? made : edition.presentation().limits().pages();
    return PdfWriter.of(
        html.characters(), edition.masthead().id(), pdfLimits(edition, pages), looks, step);
  }

  private static boolean isOfFew(Edition edition, int made) {
    return made > 0 && made < edition.presentation().limits().pages();
  }

  private static PdfLimits pdfLimits(Edition edition, int pages) {
    return new PdfLimits(
        pages, edition.presentation().limits().bytes(), edition.presentation().limits().deadline());
  }

  private static FaultyInputException beyond(Edition edition, int made) {
    Location template = Location.ofFile("templates/" + edition.presentation().template());
    String pages = made == 1 ? "one page" : made + " pages";
    return new FaultyInputException(
        List.of(Fault.TEMPLATE_PAGES.at(template, "", pages, edition.presentation().template())));
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
