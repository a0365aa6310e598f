package org.precis.export;

import org.precis.Format;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.html.data.PageData;
import org.precis.html.template.BriefingTemplate;
import org.precis.model.Edition;
import org.precis.totals.Totals;
import org.precis.workspace.Workspace;

/**
 * A briefing that is being exported. What formats need of it is made when the first asks, and once.
 */
public final class ExportSource {

  private final Edition edition;
  private final String name;
  private final Workspace workspace;
  private PageData data;
  private Publication publication;

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
      data = new BriefingTemplate(edition.template(), workspace).data(edition, Totals.of(edition));
    }
    return data;
  }

  /** Its machine form. */
  String machineForm() {
    return publication().json();
  }

  /** Its page, as {@code build} makes it without links to other files. */
  String page() {
    return publication().html().orElseThrow().markup();
  }

  private Publication publication() {
    if (publication == null) {
      publication = Precis.open(workspace).produce(edition, Format.HTML).orElseThrow();
    }
    return publication;
  }
}
