package org.precis.input.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.precis.diagnostic.Fault;
import org.precis.input.file.PackFiles;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;
import org.precis.model.FontFile;
import org.precis.workspace.Fonts;
import org.precis.workspace.PackFace;
import org.precis.workspace.UnusableFontException;

/**
 * The fonts in a pack. They are read first, as they decide which characters the pack may contain.
 */
public final class PackFonts {

  private static final String KEY = "fonts";
  private static final String SHAPE = "write {\"file\": …, \"data\": …}";
  private static final int MOST = 20;
  private static final long MOST_BYTES = 32L << 20;
  private static final int REGULAR = 400;
  private static final int SEMIBOLD = 600;

  private final Fonts bundled;
  private final Report report;
  private final List<Used> all = new ArrayList<>();
  private final Set<Integer> needed = new TreeSet<>();
  private Fonts fonts;
  private boolean complete = true;
  private long size;

  private record Used(FontFile file, PackFace face, Place place) {}

  public PackFonts(Fonts bundled, Report report) {
    this.bundled = bundled;
    this.report = report;
    this.fonts = bundled;
  }

  Fonts bundled() {
    return bundled;
  }

  public List<FontFile> files() {
    return all.stream().map(Used::file).toList();
  }

  /**
   * Whether a font in the pack has a character that the bundled fonts lack. A font that could not
   * be read might have it.
   */
  boolean needs(int c) {
    boolean covered = fonts.covers(c);
    if (covered) {
      needed.add(c);
    }
    return covered || !complete;
  }

  /** Whether a font in the pack has the character, but draws it over its neighbours. */
  boolean drawsOutside(int c) {
    return all.stream().anyMatch(used -> used.face().drawsOutside(c));
  }

  /** Reads the fonts named in {@code briefing.yaml}, and reports nothing else in it. */
  public void readFrom(PackFiles files) {
    Report unheard = new Report();
    Place start = new TextSpan(new SourceText(files.nameOf(PackFiles.BRIEFING), "", false), 0, 0);
    files
        .read(PackFiles.BRIEFING, start)
        .filter(text -> text.text().contains(KEY))
        .map(new Characters(this, unheard)::withoutControls)
        .flatMap(text -> YamlTree.read(text, new Characters(this, unheard), unheard))
        .filter(Node.Mapping.class::isInstance)
        .ifPresent(briefing -> take(((Node.Mapping) briefing).get(KEY), Optional.of(files)));
    needed.clear();
  }

  /**
   * Reads the fonts under {@code fonts}.
   *
   * @param files where the fonts are; empty if they are embedded in the machine form
   */
  public void take(Node named, Optional<PackFiles> files) {
    List<Node> entries =
        named instanceof Node.Sequence list
            ? list.items()
            : named == null ? List.of() : List.of(named);
    Set<String> taken = new LinkedHashSet<>();
    for (Node entry : entries) {
      if (files.isEmpty()) {
        complete &= embedded(entry);
      } else if (!(entry instanceof Node.Scalar path)) {
        report.add(Fault.EXPECTED_TEXT, entry.place(), KEY, entry.kind());
        complete = false;
      } else if (!path.isBlank() && taken.add(path.text().strip())) {
        complete &= inPack(path.text().strip(), files.get(), path.place());
      }
    }
    fonts = bundled.with(all.stream().map(Used::face).toList());
  }

  private boolean inPack(String name, PackFiles files, Place place) {
    if (report.hasAny(Set.of(Fault.TOO_MANY_FONTS))) {
      return false;
    }
    Optional<byte[]> bytes = files.bytes(name, place);
    return bytes.isPresent() && add(name, bytes.get(), place);
  }

  private boolean embedded(Node entry) {
    if (!(entry instanceof Node.Mapping font)) {
      String kind = entry.kind();
      report.add(Fault.EXPECTED_MAPPING, entry.place(), "entry of 'fonts'", kind, SHAPE);
      return false;
    }
    if (font.get("file") instanceof Node.Scalar name
        && font.get("data") instanceof Node.Scalar data) {
      return embedded(name.text(), data);
    }
    String key = font.has("file") ? "data" : "file";
    report.add(Fault.MISSING_KEY, entry.place(), key, SHAPE);
    return false;
  }

  private boolean embedded(String name, Node.Scalar data) {
    try {
      return add(name, new FontFile(name, data.text()).bytes(), data.place());
    } catch (IllegalArgumentException e) {
      report.add(Fault.FONT_BROKEN, data.place(), name, "its data is not Base64");
      return false;
    }
  }

  private boolean add(String name, byte[] bytes, Place place) {
    size += bytes.length;
    if (all.size() == MOST || size > MOST_BYTES) {
      report.add(Fault.TOO_MANY_FONTS, place, MOST, MOST_BYTES >> 20);
      return false;
    }
    try {
      return all.add(new Used(FontFile.of(name, bytes), PackFace.read(bytes), place));
    } catch (UnusableFontException e) {
      report.add(fault(e), place, name, e.getMessage());
      return false;
    }
  }

  static Fault fault(UnusableFontException e) {
    return switch (e.reason()) {
      case FORMAT -> Fault.FONT_FORMAT;
      case BROKEN -> Fault.FONT_BROKEN;
      case FORBIDDEN -> Fault.FONT_FORBIDDEN;
    };
  }

  /** Reports unused fonts. */
  public void reportNotNeeded() {
    Set<PackFace> faces = new LinkedHashSet<>();
    for (int c : needed) {
      fonts.ofPack(c, REGULAR).ifPresent(faces::add);
      fonts.ofPack(c, SEMIBOLD).ifPresent(faces::add);
    }
    for (Used font : all) {
      if (!faces.contains(font.face())) {
        report.add(Fault.FONT_NOT_NEEDED, font.place(), font.file().file());
      }
    }
  }
}
