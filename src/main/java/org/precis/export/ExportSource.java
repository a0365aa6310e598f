package org.precis.export;

import org.precis.Format;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.html.data.PageData;
import org.precis.html.template.BriefingTemplate;
import org.precis.json.BriefingJson;
import org.precis.model.Edition;
import org.precis.office.OfficeDocument;
import org.precis.totals.Totals;
import org.precis.workspace.Workspace;

/**
 * A briefing that is being exported. What formats need of it is made when the first asks, and once.
 */
public final class ExportSource {

  private final Edition edition;
  private final String name;
  private final Workspace workspace;
  private BriefingTemplate template;
  private PageData data;
  private Publication publication;
  private OfficeDocument document;

  /**
   * @param name of the files, without their endings and without a folder
   */
  public ExportSource(Edition edition, String name, Workspace workspace) {
    this.edition = edition;
    this.name = name;
    this.workspace = workspace;
  }

  /** The name of the files, without their endings. */
  String name() {
    return name;
  }

  /** Its tables and figures. */
  PageData data() {
    if (data == null) {
      Totals totals = Totals.of(edition);
      data = template().data(edition, totals, BriefingJson.write(edition, totals));
    }
    return data;
  }

  /**
   * A page with nothing but one of its drawings.
   *
   * @param width of the page in points, as CSS writes it
   * @param height in the same way
   * @param around what is left free around the drawing
   */
  String page(String svg, String width, String height, String around) {
    return template().drawing(edition, svg, width, height, around);
  }

  private BriefingTemplate template() {
    if (template == null) {
      template = new BriefingTemplate(edition.template(), workspace);
    }
    return template;
  }

  /** Its machine form. */
  String machineForm() {
    return publication().json();
  }

  /** Its page, as {@code build} makes it without links to other files. */
  String page() {
    return publication().html().orElseThrow().markup();
  }

  /** Its page for word processors. */
  OfficeDocument document() {
    if (document == null) {
      document = OfficeDocument.of(edition.masthead().id(), page());
    }
    return document;
  }

  private Publication publication() {
    if (publication == null) {
      publication = Precis.open(workspace).produce(edition, Format.HTML).orElseThrow();
    }
    return publication;
  }
}
