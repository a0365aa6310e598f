package org.precis.export;

import java.util.List;
import org.precis.Format;
import org.precis.Publication;
import org.precis.Result;
import org.precis.html.data.PageData;
import org.precis.html.page.HtmlDocument;
import org.precis.html.page.NoRoom;
import org.precis.model.Edition;
import org.precis.office.OfficeDocument;

/**
 * A briefing that is being exported. What formats need of it is made when the first asks, and once.
 */
public final class ExportSource {

  private final Edition edition;
  private final String name;
  private final Exporter exporter;
  private PageData data;
  private Publication machine;
  private Result<Publication> page;
  private OfficeDocument document;
  private List<ChartExport.Chart> charts;

  ExportSource(Edition edition, String name, Exporter exporter) {
    this.edition = edition;
    this.name = name;
    this.exporter = exporter;
  }

  /** The name of the files, without their endings. */
  String name() {
    return name;
  }

  /** Its tables and figures. */
  PageData data() {
    if (data == null) {
      Publication all = machine();
      data = exporter.template(edition).data(all.edition(), all.totals(), all.json(), noRoom());
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
    return exporter.template(edition).drawing(edition, svg, width, height, around);
  }

  /** Its machine form. */
  String machineForm() {
    return machine().json();
  }

  private Publication machine() {
    if (machine == null) {
      machine = exporter.produce(edition, Format.JSON);
    }
    return machine;
  }

  /** Its page, as {@code build} makes it without links to other files. */
  String page() {
    return html().markup();
  }

  private HtmlDocument html() {
    return made().orElseThrow().html().orElseThrow();
  }

  /**
   * A figure in its section may have another number than at the end of the first page. Numbers are
   * exported even if a template's fault prevents the page.
   */
  private NoRoom noRoom() {
    return made().value().flatMap(Publication::html).map(HtmlDocument::noRoom).orElse(NoRoom.NONE);
  }

  private Result<Publication> made() {
    if (page == null) {
      page = exporter.result(edition, Format.HTML);
    }
    return page;
  }

  /** Its charts, each on a page of its own. */
  List<ChartExport.Chart> charts() {
    if (charts == null) {
      charts = ChartExport.Chart.of(this);
    }
    return charts;
  }

  /** Its page for word processors. */
  OfficeDocument document() {
    if (document == null) {
      document = OfficeDocument.of(edition.masthead().id(), page());
    }
    return document;
  }
}
