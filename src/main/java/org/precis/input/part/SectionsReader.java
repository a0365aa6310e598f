package org.precis.input.part;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.field.Ids;
import org.precis.input.field.MachineKeys;
import org.precis.input.field.Reading;
import org.precis.input.field.TextWithReferences;
import org.precis.input.field.Texts;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;
import org.precis.input.picture.Drawing;
import org.precis.input.tree.Node;
import org.precis.markdown.Footnotes;
import org.precis.markdown.SectionText;
import org.precis.model.Section;

/** Reads the sections that only this briefing has, with their images. */
public final class SectionsReader {

  public static final String KEY = "sections";

  /** The key of their texts among all texts: what they can contain, others cannot. */
  public static final String TEXT = "sections.text";

  private static final List<String> KEYS = List.of("id", "before", "after");
  private static final List<String> MACHINE_KEYS =
      List.of("id", "before", "after", MachineKeys.IMAGES);
  private static final List<String> TEXTS = List.of("title", "text", "file");
  private static final List<String> MACHINE_TEXTS = List.of("title", "text");

  private static final List<String> BEFORE =
      List.of("statistics", "changes", "tables", "cases", "sources");
  private static final List<String> AFTER =
      List.of("summary", "statistics", "changes", "tables", "cases", "sources");

  private static final int MOST_BYTES = 2 << 20;

  private final Fields briefing;
  private final List<Section.Place> order;
  private final Reading reading;

  /**
   * A reader of the key {@code sections}.
   *
   * @param order the sections that the briefing has by itself, in the order of the page
   */
  public SectionsReader(Fields briefing, List<Section.Place> order) {
    this.briefing = briefing;
    this.order = order;
    this.reading = briefing.reading();
  }

  public List<Section> read() {
    Ids ids = new Ids(reading.report());
    List<Section> sections = new ArrayList<>();
    for (Fields fields : briefing.list(KEY, "write 'id: …', 'title: …' and 'text: …'")) {
      fields.only(
          reading.machine() ? MACHINE_KEYS : KEYS, reading.machine() ? MACHINE_TEXTS : TEXTS);
      String id = ids.next(fields);
      fields.requiredTitle("section");
      Optional<Node.Scalar> text = text(fields);
      List<Section.Image> images = text.map(written -> images(fields, written)).orElse(List.of());
      sections.add(
          new Section(
              id,
              fields.text("title"),
              place(fields),
              text.map(written -> written.text().strip()).orElse(""),
              images));
    }
    return sections;
  }

  private Section.Place place(Fields fields) {
    if (fields.filled("before") && fields.filled("after")) {
      reading.report().add(Fault.BOTH_KEYS, fields.placeOfKey("after"), "before", "after");
    }
    int before = at(fields, "before", BEFORE);
    int after = at(fields, "after", AFTER);
    if (before < 0 && after >= 0) {
      // After the summary nothing has been yet
      int next = after == 0 ? 0 : order.indexOf(Section.Place.sections().get(after - 1)) + 1;
      return next < order.size() ? order.get(next) : Section.Place.END;
    }
    return before >= 0 ? Section.Place.sections().get(before) : Section.Place.SOURCES;
  }

  private int at(Fields fields, String key, List<String> known) {
    String word = fields.word(key);
    if (!word.isEmpty() && !known.contains(word)) {
      String hint = NearestName.hint(word, known, "write one of " + String.join(", ", known));
      reading.report().add(Fault.UNKNOWN_WORD, fields.placeOf(key), word, "place", hint);
    }
    return known.indexOf(word);
  }

  /** The text, written here or in a file of its own. */
  private Optional<Node.Scalar> text(Fields fields) {
    boolean here = fields.filled("text") || fields.isTranslated("text");
    boolean apart = fields.filled("file") || fields.isTranslated("file");
    if (here && apart) {
      reading.report().add(Fault.BOTH_KEYS, fields.placeOf("file"), "text", "file");
    } else if (!here && !apart) {
      fields.required("text", "write it here in Markdown, or name its file: 'file: method.md'");
    }
    if (here) {
      fields.checkTranslated("text");
      Node own = own(fields, "text");
      Texts.of(TEXT, own, reading);
      return Optional.ofNullable(Texts.inLanguage(own, reading))
          .filter(Node.Scalar.class::isInstance)
          .map(Node.Scalar.class::cast);
    }
    if (apart) {
      fields.checkTranslated("file");
      return Optional.ofNullable(Texts.inLanguage(own(fields, "file"), reading))
          .flatMap(node -> file(fields, node));
    }
    return Optional.empty();
  }

  private Node own(Fields fields, String key) {
    String own = key + "@" + reading.language();
    return fields.filled(own) ? fields.get(own) : fields.get(key);
  }

  private Optional<Node.Scalar> file(Fields fields, Node node) {
    if (!(node instanceof Node.Scalar named)) {
      String language = reading.language();
      Fault fault = node instanceof Node.Mapping ? Fault.NO_TEXT_IN_LANGUAGE : Fault.EXPECTED_TEXT;
      String found = node instanceof Node.Mapping ? language : node.kind();
      reading.report().add(fault, fields.placeOf("file"), "file", found, found);
      return Optional.empty();
    }
    String name = named.text().strip();
    if (!name.toLowerCase(Locale.ROOT).endsWith(".md")) {
      reading.report().add(Fault.FORMAT, named.place(), name, "give a Markdown file (.md)");
      return Optional.empty();
    }
    return reading
        .files()
        .files()
        .read(name, named.place())
        .map(reading.files().characters()::withoutControls)
        .map(this::scalar);
  }

  private Node.Scalar scalar(SourceText source) {
    Place whole = new TextSpan(source, 0, source.text().length());
    String text =
        reading.files().characters().checked(SourceText.withLineFeeds(source.text()), whole);
    Node.Scalar scalar = new Node.Scalar(text, whole, true);
    reading.words().add(new TextWithReferences(TEXT, scalar));
    return scalar;
  }

  /** The images of a text, each once. */
  private List<Section.Image> images(Fields fields, Node.Scalar text) {
    Map<String, byte[]> embedded = reading.machine() ? embedded(fields) : Map.of();
    Map<String, Section.Image> images = new LinkedHashMap<>();
    Map<String, Integer> named = new LinkedHashMap<>();
    SectionText.parse(Footnotes.of(text.text()).body())
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Image image) {
                String file = image.getDestination();
                Place place = text.place().find(file, named.merge(file, 1, Integer::sum) - 1);
                if (SectionText.alone(image.getParent()) == null) {
                  reading.report().add(Fault.IMAGE_PLACE, place, file);
                } else if (SectionText.shows(image).isEmpty()) {
                  reading.report().add(Fault.IMAGE_WITHOUT_TEXT, place, file, file);
                } else if (!images.containsKey(file)) {
                  Optional<Section.Image> read =
                      reading.machine()
                          ? Optional.ofNullable(embedded.get(file))
                              .flatMap(bytes -> embedded(file, bytes, place))
                          : image(file, place);
                  read.ifPresent(one -> images.put(file, one));
                }
              }
            });
    return List.copyOf(images.values());
  }

  private Optional<Section.Image> image(String file, Place place) {
    PackFiles files = reading.files().files();
    return files
        .bytes(file, place)
        .flatMap(
            bytes ->
                PictureFile.isDrawing(file, bytes)
                    ? Drawing.in(files, file, place, true, reading.report())
                        .map(drawing -> image(file, drawing))
                    : picture(file, bytes, place));
  }

  /** A drawing of a machine form has been written anew before. */
  private Optional<Section.Image> embedded(String file, byte[] bytes, Place place) {
    return Drawing.isWritten(bytes, file, true)
        ? Optional.of(image(file, bytes))
        : picture(file, bytes, place);
  }

  private static Section.Image image(String file, byte[] bytes) {
    return new Section.Image(file, Base64.getEncoder().encodeToString(bytes));
  }

  private Optional<Section.Image> picture(String file, byte[] bytes, Place place) {
    if (bytes.length > MOST_BYTES) {
      reading.report().add(Fault.IMAGE_SIZE, place, file);
      return Optional.empty();
    }
    Optional<PictureFile> picture = PictureFile.of(bytes);
    if (picture.filter(one -> !one.isBounded()).isPresent()) {
      reading.report().add(Fault.IMAGE_SIZE, place, file);
      return Optional.empty();
    }
    if (picture.filter(PictureFile::isWhole).isEmpty()) {
      reading.report().add(Fault.IMAGE_FORMAT, place, file);
      return Optional.empty();
    }
    if (picture.get().turned()) {
      reading.report().add(Fault.IMAGE_TURNED, place, file);
    }
    return Optional.of(image(file, picture.get().bytes()));
  }

  private Map<String, byte[]> embedded(Fields fields) {
    Map<String, byte[]> embedded = new LinkedHashMap<>();
    for (Fields image : fields.list(MachineKeys.IMAGES, "write {\"file\": …, \"data\": …}")) {
      image.only(List.of("file", "data"), List.of());
      String file = image.requiredWord("file", "write \"file\": \"…\"");
      StyleReader.decoded(image).ifPresent(bytes -> embedded.put(file, bytes));
    }
    return embedded;
  }
}
