package org.precis.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.html.read.HtmlBlock;
import org.precis.html.read.HtmlFile;
import org.precis.html.read.HtmlFile.Alternate;
import org.precis.input.Choices;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.input.ReadResult;
import org.precis.model.Edition;
import org.precis.pdf.read.PdfBlock;
import org.precis.pdf.read.PdfFile;
import org.precis.pdf.sign.PdfSignature;
import org.precis.workspace.Workspace;

/**
 * A briefing given to a command: a pack, or a finished briefing as HTML, PDF or JSON, recognised by
 * content and not by name.
 */
public final class BriefingFile {

  /** Far above any briefing; more would exhaust the memory. */
  private static final long MOST_BYTES = 64L << 20;

  private static final String MAKE = "give a pack, or the HTML, PDF or briefing.json of a briefing";

  /** The first key of a machine form. */
  private static final Pattern ENGINE =
      Pattern.compile("^\\s*\\{\\s*\"engine\"\\s*:\\s*\"([^\"\\\\]*)\"");

  private final Path path;
  private final String name;
  private final Form form;
  private final byte[] bytes;

  /** Read once; null until needed. */
  private String data;

  private BriefingFile(Path path, String name, Form form, byte[] bytes) {
    this.path = path;
    this.name = name;
    this.form = form;
    this.bytes = bytes;
  }

  /**
   * Opens a file or folder, reading no more than its form needs.
   *
   * @param name the path as typed
   * @throws FaultyInputException if it is no briefing
   */
  public static BriefingFile open(String name) throws IOException {
    Path path = Path.of(name);
    if (!Files.exists(path)) {
      throw new NoSuchFileException(name);
    }
    if (path.endsWith("briefing.yaml")) {
      Path folder = path.toAbsolutePath().getParent();
      return new BriefingFile(folder, name, Form.PACK, new byte[0]);
    }
    if (Files.isDirectory(path)) {
      return new BriefingFile(path, name, Form.PACK, new byte[0]);
    }
    if (!Files.isRegularFile(path)) {
      throw fault(Fault.NOT_REGULAR, name);
    }
    byte[] bytes = read(path, name);
    return new BriefingFile(path, name, form(name, bytes), bytes);
  }

  /** At most the allowed size, whatever the file system reports. */
  private static byte[] read(Path path, String name) throws IOException {
    if (Files.size(path) > MOST_BYTES) {
      throw fault(Fault.BRIEFING_SIZE, name, MOST_BYTES >> 20);
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw fault(Fault.BRIEFING_SIZE, name, MOST_BYTES >> 20);
      }
      return bytes;
    }
  }

  /** A finished briefing in memory. */
  public static BriefingFile of(String name, byte[] bytes) {
    return new BriefingFile(Path.of(name), name, form(name, bytes), bytes);
  }

  /** By the first byte that is not white space; a PDF has its header in the first kilobyte. */
  private static Form form(String name, byte[] bytes) {
    int length = Math.min(bytes.length, 1024);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (start.contains("%PDF-")) {
      return Form.PDF;
    }
    String text = start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
    if (text.startsWith("{")) {
      return Form.JSON;
    }
    if (text.startsWith("<")) {
      return Form.HTML;
    }
    throw fault(Fault.NOT_A_BRIEFING, name, "it is neither HTML, PDF nor JSON", MAKE);
  }

  private static FaultyInputException fault(Fault fault, String name, Object... things) {
    Object[] all = new Object[things.length + 1];
    all[0] = name;
    System.arraycopy(things, 0, all, 1, things.length);
    return new FaultyInputException(List.of(fault.at(Location.ofFile(name), "", all)));
  }

  public String name() {
    return name;
  }

  public Form form() {
    return form;
  }

  /** Whether both are the same file or folder. */
  public boolean isSameAs(BriefingFile other) throws IOException {
    return Files.isSameFile(path, other.path);
  }

  /**
   * Its editions: one for a finished briefing, one for each language and slice of a pack.
   *
   * @throws FaultyInputException with all its faults
   */
  public ReadResult read(Workspace workspace, Choices choices) {
    if (form == Form.PACK) {
      return EditionReader.read(new Pack(path, name), workspace, choices);
    }
    try {
      return EditionReader.read(data(), name, workspace, choices);
    } catch (FaultyInputException faulty) {
      throw copies() > 0
          ? new FaultyInputException(UnreadableData.faults(this, faulty, builtBy().here(workspace)))
          : faulty;
    }
  }

  /** These editions of it and its text, for a comparison; its pages are not verified yet. */
  public DiffInput side(List<Edition> editions) {
    return new DiffInput(name, form, editions, this::lines, this::builtBy, Pages.NONE);
  }

  /**
   * The embedded machine form.
   *
   * @throws FaultyInputException if there is none
   */
  public synchronized String data() {
    if (data == null) {
      data =
          switch (form) {
            case JSON -> text();
            case HTML -> page().data().orElseThrow(() -> empty("page"));
            case PDF -> pdfData();
            case PACK -> throw new IllegalStateException("a pack is written by a person");
          };
    }
    return data;
  }

  /**
   * How many parts of a finished document claim to be its machine form: one if the engine made it,
   * none if it is no briefing.
   *
   * @throws FaultyInputException if it cannot be read
   */
  public int copies() {
    if (form == Form.PDF) {
      try (PdfFile pdf = PdfFile.open(name, bytes)) {
        return pdf.copies();
      }
    }
    return form == Form.HTML ? page().copies() : 0;
  }

  /** The links in the head of an HTML to files beside it and to other editions. */
  public List<Alternate> links() {
    return form == Form.HTML ? page().alternates() : List.of();
  }

  /** Parsed anew each time, to save memory. */
  private HtmlFile page() {
    String text = text();
    if (HtmlFile.isTooDeep(text)) {
      String what = "its elements are nested more than " + HtmlFile.DEEPEST + " levels deep";
      throw fault(Fault.BRIEFING_BOUNDS, name, what);
    }
    return HtmlFile.parse(text);
  }

  private String pdfData() {
    try (PdfFile pdf = PdfFile.open(name, bytes)) {
      return data(pdf);
    }
  }

  private String data(PdfFile pdf) {
    return pdf.data().orElseThrow(() -> empty("PDF"));
  }

  private FaultyInputException empty(String kind) {
    return fault(Fault.NOT_A_BRIEFING, name, "the " + kind + " contains no briefing.json", MAKE);
  }

  /** Without a byte order mark. */
  private String text() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * The text of a finished document, one line for each block.
   *
   * @throws FaultyInputException if it is no briefing
   */
  public List<String> lines() {
    return switch (form) {
      case HTML -> htmlLines();
      case PDF -> pdfLines();
      case JSON, PACK -> List.of();
    };
  }

  private List<String> htmlLines() {
    HtmlFile page = page();
    if (page.data().isEmpty()) {
      throw empty("page");
    }
    return page.blocks().stream().map(HtmlBlock::text).toList();
  }

  private List<String> pdfLines() {
    try (PdfFile pdf = PdfFile.open(name, bytes)) {
      data(pdf);
      return pdf.blocks().stream().map(PdfBlock::text).toList();
    }
  }

  /** The engine that wrote the embedded machine form, as stated there; "" if it is not. */
  private String engine() {
    try {
      Matcher engine = ENGINE.matcher(data());
      return engine.find() ? engine.group(1) : "";
    } catch (FaultyInputException unreadable) {
      return "";
    }
  }

  /** What it says that it was built with. */
  public BuiltBy builtBy() {
    return BuiltBy.of(engine(), imprint());
  }

  /** The last line of a finished document, which names what made it; "" for anything else. */
  private String imprint() {
    if (form == Form.PDF) {
      try (PdfFile pdf = PdfFile.open(name, bytes)) {
        return pdf.lastLine();
      }
    }
    List<HtmlBlock> blocks = form == Form.HTML ? page().blocks() : List.of();
    return blocks.isEmpty() ? "" : blocks.get(blocks.size() - 1).text();
  }

  /** How many pages a PDF has; 0 for any other form. */
  public int pageCount() {
    if (form != Form.PDF) {
      return 0;
    }
    try (PdfFile pdf = PdfFile.open(name, bytes)) {
      return pdf.pages();
    }
  }

  /** The signature of a PDF that has one. */
  public Optional<PdfSignature> signature() {
    return form == Form.PDF ? PdfSignature.find(bytes) : Optional.empty();
  }

  /** The bytes of a finished document; empty for a pack. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
