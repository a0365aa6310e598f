package org.precis.html.template;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.precis.model.Edition;
import org.precis.model.FontFile;
import org.precis.model.Style;
import org.precis.workspace.Fonts;
import org.precis.workspace.PackFace;
import org.precis.workspace.UnusableFontException;

/** The fonts of an edition, as faces. */
final class EditionFonts {

  private EditionFonts() {}

  /** The bundled faces with those of the edition. */
  static Fonts of(Edition edition, Fonts bundled) {
    return bundled.with(
        faces(edition.presentation().fonts()), faces(edition.presentation().style().face()));
  }

  /** The edition with its fonts subset to the characters of a text. */
  static Edition cut(Edition edition, String text) {
    SortedSet<Integer> characters =
        text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    Style style = edition.presentation().style();
    Style other = style.withFace(cut(style.face(), characters));
    return edition.with(cut(edition.presentation().fonts(), characters), other);
  }

  private static List<FontFile> cut(List<FontFile> fonts, SortedSet<Integer> characters) {
    return fonts.stream()
        .map(font -> FontFile.of(font.file(), face(font).cut(characters)))
        .toList();
  }

  private static List<PackFace> faces(List<FontFile> fonts) {
    return fonts.stream().map(EditionFonts::face).toList();
  }

  private static PackFace face(FontFile font) {
    try {
      return PackFace.read(font.bytes());
    } catch (UnusableFontException e) {
      throw new IllegalStateException("a font that was read before: " + font.file(), e);
    }
  }
}
