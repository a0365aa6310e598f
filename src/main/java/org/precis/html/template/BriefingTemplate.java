package org.precis.html.template;

import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.claim.Totals;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;
import org.precis.html.data.PageData;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.Beside;
import org.precis.html.page.Beside.OtherEdition;
import org.precis.html.page.Beside.OtherLanguage;
import org.precis.html.page.BriefingView;
import org.precis.html.page.HtmlDocument;
import org.precis.html.page.Markup;
import org.precis.html.page.NoRoom;
import org.precis.html.view.PageView;
import org.precis.html.words.Words;
import org.precis.look.Look;
import org.precis.look.UnusableTokenException;
import org.precis.model.Edition;
import org.precis.model.Version;
import org.precis.text.Sha256;
import org.precis.workspace.Fonts;
import org.precis.workspace.TemplateFiles;
import org.precis.workspace.Workspace;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.FastStringWriter;

/**
 * A template folder, read once and used for any number of briefings: it makes the canonical
 * document from an edition. Safe for use by several threads.
 *
 * <p>The folder holds {@code briefing.html}, its fragments, {@code *.css} and {@code
 * words_<language>.properties}. Templates are code; no text of a pack reaches an expression, a
 * fragment name or unescaped output (see {@link UnescapedText}).
 */
public final class BriefingTemplate {

  private static final String TOKENS = "tokens.css";

  /**
   * What a template has that differs from those of the template that it extends in a few tokens.
   */
  private static final String OWN_TOKENS = "own-tokens.css";

  /** And in a few rules. */
  private static final String OWN_RULES = "own.css";

  private static final Set<String> OPTIONAL = Set.of(OWN_TOKENS, OWN_RULES);

  private static final String SCREEN = "screen.css";

  private static final List<String> STYLES =
      List.of(TOKENS, OWN_TOKENS, "base.css", "print.css", SCREEN, OWN_RULES);

  /** Those that have tokens, the stronger one first. */
  private static final List<String> TOKEN_SHEETS = List.of(OWN_TOKENS, TOKENS);

  /** What a page has for its faces and style sheets until it is finished. */
  private static final String STYLE = "<!-- style -->";

  /** About how many characters the links to the files beside a page have. */
  private static final int LINKS = 512;

  private static final List<String> GAPS =
      Stream.concat(Stream.of(STYLE), Stream.of(Beside.Place.values()).map(p -> p.gap().code()))
          .toList();

  /** The words that are the titles of sections, by the names of these in packs. */
  private static final Map<String, String> TITLES =
      Map.of(
          "summary", "main-points",
          "statistics", "statistics.title",
          "changes", "since-last",
          "tables", "tables.title",
          "cases", "cases.title",
          "sources", "sources-and-notes",
          "quotes", "quotes");

  private static final String NOT_FOR = "language.not-for";

  /** A page with a drawing alone. */
  private static final String DRAWING =
      """
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:th="http://www.thymeleaf.org" \
      th:lang="${language}" th:dir="${direction}" th:class="${primary}"><head><title>-</title>\
      <style th:utext="${style}"></style></head><body><th:block th:utext="${drawing}"/></body></html>
      """;

  private final TemplatePaths paths;
  private final Map<String, byte[]> files;
  private final Workspace workspace;
  private final Map<String, String> styles;

  /** The same with the pictures of backgrounds in them. */
  private final List<String> sheets;

  private final String hash;
  private final PrintedCharacters printed;

  /**
   * What its style sheets generate in print. Screens have arrows of their own: a face of megabytes
   * would be read for them on each page.
   */
  private final String generated;

  /** What they number with. */
  private final String counters;

  /** Whether they turn letters into capitals or small ones. */
  private final boolean transforms;

  /** Whether they have characters that begin a tag or a reference in XML. */
  private final boolean marked;

  /** Whether pages leave parts of a briefing out, and say so. */
  private final boolean leavesOut;

  /** Whether the front page ends with a figure. */
  private final boolean leads;

  private final Map<String, Words> words = new ConcurrentHashMap<>();
  private final Map<String, Look> looks = new ConcurrentHashMap<>();

  /** Made for the first page: machine forms need none. */
  private TemplateEngine engine;

  /** Reads the folder of this name among the workspace's templates. */
  public BriefingTemplate(String name, Workspace workspace) {
    TemplateFiles found = workspace.template(name).orElseThrow();
    this.paths = new TemplatePaths(name, found.owners());
    this.files = read(paths, found);
    this.workspace = workspace;
    Map<String, String> css = new LinkedHashMap<>();
    STYLES.stream()
        .filter(style -> files.containsKey(style) || !OPTIONAL.contains(style))
        .forEach(style -> css.put(paths.of(style), sheet(style)));
    Map<String, String> plain = new LinkedHashMap<>();
    List<String> embedded = new ArrayList<>();
    css.forEach(
        (path, sheet) -> {
          SheetPictures pictures = new SheetPictures(sheet);
          plain.put(path, pictures.without());
          embedded.add(pictures.embedded(path, files));
        });
    this.styles = Collections.unmodifiableMap(plain);
    this.sheets = List.copyOf(embedded);
    String all = String.join("", css.values());
    Map<String, String> printing = new LinkedHashMap<>(css);
    printing.remove(paths.of(SCREEN));
    String printed = String.join("", printing.values());
    this.generated = FontFaces.generated(printed);
    this.counters = FontFaces.counters(printed);
    this.transforms = all.contains("text-transform");
    this.marked = all.indexOf('&') >= 0 || all.indexOf('<') >= 0;
    this.hash = hash(files);
    this.printed = new PrintedCharacters(paths, files);
    String markup = String.join("", markup().values());
    this.leavesOut = markup.contains("b.brief.leftOut");
    this.leads = markup.contains("b.leadFigures");
  }

  private synchronized TemplateEngine engine() {
    if (engine == null) {
      engine = engine(new TemplateSource(paths, files, false));
    }
    return engine;
  }

  private static TemplateEngine engine(TemplateSource source) {
    StandardDialect dialect = UnescapedText.dialect();
    dialect.setVariableExpressionEvaluator(new ExplainedExpressions(new PlainExpressions()));
    TemplateEngine engine = new TemplateEngine();
    engine.setDialect(dialect);
    engine.setTemplateResolver(source);
    engine.setMessageResolver(new WordResolver());
    return engine;
  }

  /**
   * The style sheets by the path known to the template's author, in order; without the pictures of
   * backgrounds, which are files of the template.
   */
  public Map<String, String> styles() {
    return styles;
  }

  /** The markup of its files by the path known to the template's author, in order. */
  public Map<String, String> markup() {
    Map<String, String> markup = new LinkedHashMap<>();
    files.keySet().stream()
        .filter(file -> file.endsWith(".html"))
        .forEach(file -> markup.put(paths.of(file), read(file)));
    return markup;
  }

  /**
   * What its author wrote and no page shows: files that nothing uses or that are not there,
   * attributes that do nothing, and words that lost what the engine puts into them.
   *
   * @param standard the template whose attributes and words are a model
   */
  public List<Diagnostic> unused(BriefingTemplate standard) {
    TemplateLint lint = new TemplateLint(paths, files);
    List<String> asked = new ArrayList<>(STYLES);
    asked.addAll(List.of("briefing.html", "beside.html"));
    return Stream.of(
            lint.unused(asked),
            lint.missing(),
            lint.attributes(standard.files),
            lint.places(standard.files))
        .flatMap(List::stream)
        .toList();
  }

  /** The hash of a template that need not be usable. */
  public static String hash(String name, Workspace workspace) {
    TemplateFiles found = workspace.template(name).orElseThrow();
    return hash(read(new TemplatePaths(name, found.owners()), found));
  }

  /** SHA-256 of all the template's files, by name, each with its length. */
  public String hash() {
    return hash;
  }

  /**
   * The canonical document of an edition, once for each of these, with links to the files beside
   * it. The same edition gives the same bytes.
   *
   * @param data the edition's machine form, safe inside a script element
   * @param noRoom the figures that it has no room for
   */
  public List<HtmlDocument> render(
      Edition edition, Totals totals, String data, NoRoom noRoom, List<Beside> besides) {
    return render(edition, totals, data, noRoom, besides, engine());
  }

  /** The same with the place of each element in the template, for diagnostics. */
  public HtmlDocument renderWithPlaces(Edition edition, Totals totals, String data, NoRoom noRoom) {
    TemplateEngine placing = engine(new TemplateSource(paths, files, true));
    return render(edition, totals, data, noRoom, List.of(Beside.NOTHING), placing).get(0);
  }

  /**
   * A page about a briefing in the look of the template: with its tokens, and in its faces and
   * those of the edition.
   *
   * @param page the template of the page, whose style element says {@code style}
   * @param sheet of the page, in terms of the tokens
   * @param variables what the page is made from, by name
   */
  public String page(Edition edition, String page, String sheet, Map<String, Object> variables) {
    return page(edition, "en", page, sheet, variables);
  }

  private String page(
      Edition edition, String language, String page, String sheet, Map<String, Object> variables) {
    Map<String, Object> all = new LinkedHashMap<>(variables);
    all.put("style", new Markup(STYLE));
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    TemplateSource source = new TemplateSource(paths, Map.of("page.html", bytes), false);
    String markup = engine(source).process("page", new Context(Locale.ROOT, all));
    try {
      Fonts fonts = EditionFonts.of(edition, workspace.fonts());
      int body = markup.indexOf("<body>");
      String faces = FontFaces.css(FontFaces.characters(markup, body), fonts, look(language));
      return markup.replace(STYLE, asText(faces + tokens() + house(edition, language) + sheet));
    } catch (UnusableTokenException e) {
      throw new FaultyInputException(List.of(TemplateFaults.token(paths, files, TOKEN_SHEETS, e)));
    }
  }

  /**
   * What the canonical document of an edition prints, as data.
   *
   * @param data the edition's machine form
   * @param noRoom the figures that it has no room for
   */
  public PageData data(Edition edition, Totals totals, String data, NoRoom noRoom) {
    try {
      Fonts fonts = EditionFonts.of(edition, workspace.fonts());
      return PageView.of(context(edition, totals), fonts, data, noRoom).data();
    } catch (Words.UnusableWordException e) {
      throw new FaultyInputException(List.of(TemplateFaults.word(paths, e)));
    } catch (UnusableTokenException e) {
      throw new FaultyInputException(List.of(TemplateFaults.token(paths, files, TOKEN_SHEETS, e)));
    }
  }

  /**
   * A page with nothing but a drawing of the canonical document, as large as that, in its faces and
   * in the colours of paper.
   *
   * @param svg as the document has it
   * @param width in points, as CSS writes it
   * @param height in the same way
   * @param around what is left free on all sides
   */
  public String drawing(Edition edition, String svg, String width, String height, String around) {
    String language = edition.masthead().language();
    String sheet =
        "@page{size:"
            + width
            + "pt "
            + height
            + "pt;margin:0}\n@page :first{margin:0}\n"
            + "html{font-family:var(--face);font-weight:var(--regular);background:var(--ground)}\n"
            + "body{margin:"
            + around
            + "pt}\nsvg{display:block}\n";
    String direction = words.computeIfAbsent(language, this::words).get("text.direction");
    Map<String, Object> variables =
        Map.of(
            "language",
            language,
            "primary",
            language.split("-", 2)[0],
            "direction",
            direction,
            "drawing",
            new Markup(svg));
    return page(edition, language, DRAWING, sheet, variables);
  }

  /** Diagnostics of the template, with the lines of its files. */
  public List<Diagnostic> quoted(List<Diagnostic> faults) {
    return faults.stream()
        .map(fault -> TemplateFaults.inSheet(fault, paths, styles))
        .map(fault -> TemplateFaults.quoted(fault, paths, files))
        .toList();
  }

  private List<HtmlDocument> render(
      Edition edition,
      Totals totals,
      String data,
      NoRoom noRoom,
      List<Beside> besides,
      TemplateEngine templates) {
    try {
      return written(edition, totals, data, noRoom, besides, templates);
    } catch (Words.UnusableWordException e) {
      throw new FaultyInputException(List.of(TemplateFaults.word(paths, e)));
    } catch (UnusableTokenException e) {
      throw new FaultyInputException(List.of(TemplateFaults.token(paths, files, TOKEN_SHEETS, e)));
    }
  }

  /** The pages differ in their links alone, so that the template is filled in once. */
  private List<HtmlDocument> written(
      Edition edition,
      Totals totals,
      String data,
      NoRoom noRoom,
      List<Beside> besides,
      TemplateEngine templates) {
    RenderContext context = context(edition, totals);
    Fonts fonts = EditionFonts.of(edition, workspace.fonts());
    String engineLine =
        context.words.get(
            "cite.engine",
            Version.NUMBER,
            edition.presentation().template(),
            hash.substring(0, 12));
    BriefingView view =
        PageView.of(context, fonts, data, noRoom)
            .view(
                new Markup(STYLE), data, Sha256.hex(data), "Precis " + Version.NUMBER, engineLine);
    String lead = leads && !view.leadFigures().isEmpty() ? view.leadFigures().get(0).anchor() : "";
    Map<String, Object> said = Map.of("b", view, WordResolver.WORDS, context.words);
    SpokenText spoken = new SpokenText(context);
    TemplateSpec whole = new TemplateSpec("briefing", TemplateMode.HTML);
    PageWriter filled = new PageWriter();
    process(templates, whole, said, filled);
    String page = spoken.page(filled.page()).text();
    if (leavesOut) {
      page = LinksWithin.of(page);
    } else {
      checkSections(view, page);
    }
    BitSet characters = printed(page, text(page), fonts);
    // Those of page numbers are not in the page, nor what style sheets generate
    context.words.digits("0123456789").codePoints().forEach(characters::set);
    characters.or(printed(generated, 0, fonts));
    characters.or(FontFaces.ofScripts(counters, characters));
    if (transforms) {
      characters.or(printed(FontFaces.inBothCases(characters), 0, fonts));
    }
    PageWithGaps gapped = PageWithGaps.of(page, GAPS);
    Map<BitSet, String> faces = new LinkedHashMap<>();
    String sheets = sheets(edition);
    return besides.stream()
        .map(
            beside -> {
              Map<String, Object> all = new LinkedHashMap<>(said);
              all.put("beside", named(beside, context));
              Map<String, String> gaps = new LinkedHashMap<>();
              for (Beside.Place place : Beside.Place.values()) {
                if (gapped.has(place.gap().code())) {
                  Writer links = new FastStringWriter(LINKS);
                  process(templates, links(place), all, links);
                  gaps.put(place.gap().code(), spoken.part(links.toString()));
                }
              }
              BitSet used = (BitSet) characters.clone();
              gaps.values().forEach(links -> used.or(printed(links, 0, fonts)));
              gaps.put(
                  STYLE,
                  faces.computeIfAbsent(
                      used, set -> FontFaces.css(set, fonts, context.look) + sheets));
              return gapped.filled(gaps, lead, noRoom);
            })
        .toList();
  }

  /** A template that was made before authors had sections must not lose one without a word. */
  private void checkSections(BriefingView view, String page) {
    List<Diagnostic> lost =
        view.own()
            .all()
            .filter(section -> !page.contains(" id=\"" + section.anchor() + "\""))
            .map(section -> TemplateFaults.withoutSection(paths, section.title().text()))
            .toList();
    if (!lost.isEmpty()) {
      throw new FaultyInputException(lost);
    }
  }

  private static TemplateSpec links(Beside.Place place) {
    return new TemplateSpec("beside", Set.of(place.fragment()), TemplateMode.HTML, null);
  }

  /** Where a page has its text, which begins after the style sheets. */
  private int text(String page) {
    int style = page.indexOf(STYLE);
    int text = style < 0 ? -1 : page.indexOf("</style>", style);
    if (text < 0) {
      throw new FaultyInputException(List.of(TemplateFaults.withoutStyle(paths)));
    }
    return text;
  }

  /** The characters of a page from an offset on, which all have a font. */
  private BitSet printed(String page, int from, Fonts fonts) {
    BitSet characters = FontFaces.characters(page, from);
    printed.check(characters, page, from, fonts);
    return characters;
  }

  /** All style sheets; that of the edition follows the tokens. */
  private String sheets(Edition edition) {
    List<String> all = new ArrayList<>(sheets);
    all.add(files.containsKey(OWN_TOKENS) ? 2 : 1, house(edition, edition.masthead().language()));
    return asText(String.join("", all));
  }

  /**
   * Style sheets as the content of an element in HTML, where it is text, and in XML, where that of
   * a section {@code CDATA} is. CSS has {@code &} and {@code <} in comments, strings and queries.
   */
  private String asText(String css) {
    return marked ? "/*<![CDATA[*/" + css + "/*]]>*/" : css;
  }

  private String house(Edition edition, String language) {
    return edition.presentation().style().isNone()
        ? ""
        : HouseStyle.css(
            edition.presentation().style(),
            look(language),
            workspace.fonts(),
            EditionFonts.of(edition, workspace.fonts()));
  }

  private RenderContext context(Edition edition, Totals totals) {
    String language = edition.masthead().language();
    return new RenderContext(
        edition, totals, spoken(edition), look(language, house(edition, language)));
  }

  /** The words of the template, but for those that the edition has of its own. */
  private Words spoken(Edition edition) {
    Map<String, String> titles = new LinkedHashMap<>();
    edition
        .presentation()
        .style()
        .sections()
        .titles()
        .forEach((section, title) -> titles.put(TITLES.get(section), title));
    return words
        .computeIfAbsent(edition.masthead().language(), this::words)
        .with(titles)
        .with(edition.presentation().words());
  }

  /** The texts of an edition as its pages say them. */
  public PrintedTexts texts(Edition edition, Totals totals) {
    try {
      return new PrintedTexts(paths, context(edition, totals));
    } catch (UnusableTokenException e) {
      throw new FaultyInputException(List.of(TemplateFaults.token(paths, files, TOKEN_SHEETS, e)));
    }
  }

  /** With the name of each language in itself, or its tag if it has no words; and of editions. */
  private Beside named(Beside beside, RenderContext context) {
    return new Beside(
        beside.pdf(),
        beside.json(),
        beside.languages().stream()
            .map(other -> new OtherLanguage(other.tag(), named(other.tag()), other.href()))
            .toList(),
        beside.previous().map(other -> named(other, context)),
        beside.next().map(other -> named(other, "edition.next", context)));
  }

  /** That which this one is compared with has a date. */
  private static OtherEdition named(OtherEdition other, RenderContext context) {
    return context
        .edition
        .previous()
        .map(Edition::masthead)
        .filter(before -> before.id().equals(other.id()) && before.published() != null)
        .map(before -> context.words.get("edition.of", context.dates.date(before.published())))
        .map(name -> new OtherEdition(other.id(), other.tag(), name, other.href()))
        .orElseGet(() -> named(other, "edition.previous", context));
  }

  private static OtherEdition named(OtherEdition other, String word, RenderContext context) {
    return new OtherEdition(other.id(), other.tag(), context.words.get(word), other.href());
  }

  private String named(String language) {
    return TemplateFiles.tagFor(language, files.keySet())
        .map(TemplateFiles::wordsFile)
        .map(file -> words(language, file))
        .filter(other -> other.has("language.name"))
        .map(other -> other.get("language.name"))
        .orElse(language);
  }

  /**
   * The same edition with its fonts subset to the characters it is printed with: those of its texts
   * and of the template.
   *
   * @param texts all texts of the edition
   */
  public Edition withFontsCut(Edition edition, String texts) {
    String page =
        files.keySet().stream()
            .filter(file -> file.endsWith(".html") || file.endsWith(".css"))
            .map(this::read)
            .collect(Collectors.joining());
    return EditionFonts.cut(edition, texts + spoken(edition).all() + page);
  }

  /** A part of the template, filled in. */
  private void process(
      TemplateEngine templates, TemplateSpec part, Map<String, Object> said, Writer to) {
    try {
      templates.process(part, new Context(Locale.ROOT, said), to);
    } catch (TemplateEngineException | UncheckedIOException e) {
      throw new FaultyInputException(quoted(List.of(TemplateFaults.of(e, paths, files))));
    }
  }

  private String tokens() {
    return files.containsKey(OWN_TOKENS) ? read(TOKENS) + sheet(OWN_TOKENS) : read(TOKENS);
  }

  /** A style sheet; that of a template's own tokens with the shades of an accent alone. */
  private String sheet(String file) {
    return file.equals(OWN_TOKENS) ? read(file) + shades() : read(file);
  }

  private String shades() {
    try {
      String own = read(OWN_TOKENS);
      return HouseStyle.shades(own, look("en", read(TOKENS) + own, ""));
    } catch (UnusableTokenException e) {
      return ""; // told when a page is made
    }
  }

  /** How many pages the template is made for; 0 for any number. */
  public int pages(Edition edition) {
    return limit(edition, "most-pages");
  }

  /** How many figures a page without sections has at most; 0 if the template does not say. */
  public int figures(Edition edition) {
    return limit(edition, "brief-figures");
  }

  private int limit(Edition edition, String token) {
    try {
      return (int) look(edition.masthead().language()).numberOr(token, 0);
    } catch (UnusableTokenException e) {
      throw new FaultyInputException(List.of(TemplateFaults.token(paths, files, TOKEN_SHEETS, e)));
    }
  }

  private Look look(String language) {
    return looks.computeIfAbsent(language, asked -> look(language, tokens(), ""));
  }

  private Look look(String language, String house) {
    return house.isEmpty() ? look(language) : look(language, tokens(), house);
  }

  private static Look look(String language, String tokens, String house) {
    return new Look(tokens + house, language, language.split("-", 2)[0]);
  }

  /** The words of a language, or of the more general one that its tag names (RFC 4647, 3.4). */
  private Words words(String language) {
    Optional<String> tag = TemplateFiles.tagFor(language, files.keySet());
    if (tag.isPresent()) {
      Words found = words(language, TemplateFiles.wordsFile(tag.get()));
      if (!isForOthers(found, language, tag.get())) {
        return found;
      }
    }
    String known = String.join(", ", TemplateFiles.languages(files.keySet()));
    throw new FaultyInputException(List.of(TemplateFaults.language(paths, language, known)));
  }

  private Words words(String language, String file) {
    try {
      return Words.parse(language, file, read(file));
    } catch (IllegalArgumentException badEscape) {
      throw new FaultyInputException(List.of(TemplateFaults.words(paths, file, badEscape)));
    }
  }

  /**
   * Whether words are in another script than the tag asks for: simplified characters do not serve
   * {@code zh-Hant} or {@code zh-TW}.
   */
  private static boolean isForOthers(Words words, String language, String tag) {
    return language.startsWith(tag + "-")
        && words.has(NOT_FOR)
        && List.of(words.get(NOT_FOR).split(" "))
            .contains(language.substring(tag.length() + 1).split("-", 2)[0]);
  }

  private String read(String file) {
    byte[] bytes = files.get(file);
    if (bytes == null) {
      throw new FaultyInputException(List.of(TemplateFaults.missing(paths, file)));
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      throw new FaultyInputException(List.of(TemplateFaults.notUtf8(paths, file, in)));
    }
    return out.flip().toString();
  }

  /** The digest of all files: of each its name, a zero byte and its content, in order of name. */
  private static String hash(Map<String, byte[]> files) {
    MessageDigest digest = Sha256.digest();
    files.forEach(
        (name, bytes) -> {
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          // Without the length, the end of one file could pass for the name of the next
          digest.update(("\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** All files by name, so that the hash is of exactly what is used. */
  private static Map<String, byte[]> read(TemplatePaths paths, TemplateFiles files) {
    Map<String, byte[]> read = new TreeMap<>();
    for (String file : files.names()) {
      read.put(file, files.bytes(file).orElseThrow(() -> tooLarge(paths, file)));
    }
    return read;
  }

  private static FaultyInputException tooLarge(TemplatePaths paths, String file) {
    long most = TemplateFiles.MOST_BYTES >> 20;
    return new FaultyInputException(List.of(TemplateFaults.tooLarge(paths, file, most)));
  }
}
