package org.precis.html.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.figure.Anchor;
import org.precis.html.inline.Anchors;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.SectionPart;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.Figure;
import org.precis.html.page.BriefingView.NoteMark;
import org.precis.html.page.BriefingView.OwnPiece;
import org.precis.html.page.BriefingView.OwnSection;
import org.precis.html.page.BriefingView.OwnSections;
import org.precis.html.page.BriefingView.TextCell;
import org.precis.html.page.BriefingView.TextRow;
import org.precis.html.page.BriefingView.TextTable;
import org.precis.model.Section;

/** The author's own sections: their texts, tables, images and footnotes. */
final class SectionsView {

  private final RenderContext context;
  private final PagePlan plan;

  SectionsView(RenderContext context, PagePlan plan) {
    this.context = context;
    this.plan = plan;
  }

  OwnSections sections() {
    return new OwnSections(
        of(Section.Place.STATISTICS),
        of(Section.Place.CHANGES),
        of(Section.Place.TABLES),
        of(Section.Place.CASES),
        of(Section.Place.SOURCES),
        of(Section.Place.END));
  }

  private List<OwnSection> of(Section.Place place) {
    List<OwnSection> sections = new ArrayList<>();
    for (int i = 0; i < context.edition.texts().ownSections().size(); i++) {
      Section section = context.edition.texts().ownSections().get(i);
      if (section.place() == place) {
        sections.add(
            new OwnSection(
                Anchors.of(section),
                context.prose.phrase(section.title()),
                pieces(section, i),
                plan.notes().inSection(i)));
      }
    }
    return sections;
  }

  private List<OwnPiece> pieces(Section section, int at) {
    Set<String> marked = new LinkedHashSet<>();
    List<OwnPiece> pieces = new ArrayList<>();
    int tables = 0;
    int images = 0;
    for (SectionPart part :
        context.prose.section(section.text(), label -> mark(at, label, marked.add(label)))) {
      if (part instanceof SectionPart.Grid grid) {
        Anchor place = plan.place(PagePlan.table(section, tables++));
        pieces.add(new OwnPiece(Phrase.NONE, List.of(table(section, grid, place)), List.of()));
      } else if (part instanceof SectionPart.Picture picture) {
        Anchor place = plan.images().get(PagePlan.image(section, images++));
        pieces.add(new OwnPiece(Phrase.NONE, List.of(), List.of(image(section, picture, place))));
      } else if (part instanceof SectionPart.Text text) {
        pieces.add(new OwnPiece(text.content(), List.of(), List.of()));
      }
    }
    return pieces;
  }

  /** A footnote leads back to the first mark. */
  private Optional<Content> mark(int section, String label, boolean first) {
    Optional<NoteMark> mark = plan.notes().of(section, label);
    return mark.map(
        note ->
            new Content.NoteMark(first ? note.id() : "", note.href().substring(1), note.text()));
  }

  private TextTable table(Section section, SectionPart.Grid grid, Anchor place) {
    Phrase own = grid.title().isEmpty() ? context.prose.phrase(section.title()) : grid.title();
    List<TextRow> rows = new ArrayList<>();
    for (List<Content> row : grid.rows()) {
      List<TextCell> cells = new ArrayList<>();
      for (int i = 1; i < row.size(); i++) {
        cells.add(cell(grid, row, i));
      }
      rows.add(new TextRow(cell(grid, row, 0), cells));
    }
    List<TextCell> heads = new ArrayList<>();
    for (int i = 0; i < grid.heads().size(); i++) {
      heads.add(cell(grid, grid.heads(), i));
    }
    return new TextTable(place.anchor(), place.name(), own.map(TextForms::capital), heads, rows);
  }

  private static TextCell cell(SectionPart.Grid grid, List<Content> row, int at) {
    String kind = grid.numeric().get(at) ? "num" : at == 0 ? "label" : "words";
    return new TextCell(row.get(at), kind, grid.heads().get(at).text());
  }

  private Figure image(Section section, SectionPart.Picture picture, Anchor place) {
    Section.Image file =
        section.images().stream()
            .filter(image -> image.file().equals(picture.file()))
            .findFirst()
            .orElseThrow();
    Phrase title = picture.title().isEmpty() ? Phrase.of(picture.shows()) : picture.title();
    return new Figure(
        place.anchor(),
        place.name(),
        title,
        Phrase.NONE,
        Phrase.NONE,
        drawing(file, picture.shows()),
        "");
  }

  private static Content drawing(Section.Image file, String shows) {
    return file.isDrawing()
        ? new Content.Drawing(new String(file.bytes(), StandardCharsets.UTF_8), shows)
        : new Content.Image(address(file), shows);
  }

  /** PNG begins with the letters PNG after its first byte; all else is JPEG. */
  private static String address(Section.Image image) {
    String type = image.data().startsWith("iVBOR") ? "png" : "jpeg";
    return "data:image/" + type + ";base64," + image.data();
  }
}
