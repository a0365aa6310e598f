package org.precis.export;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.precis.Format;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.Result;
import org.precis.html.template.BriefingTemplate;
import org.precis.model.Edition;
import org.precis.workspace.Workspace;

/** Exports briefings one after the other, and reads each of their templates once. */
public final class Exporter {

  private final Workspace workspace;
  private final Precis engine;
  private final Map<String, BriefingTemplate> templates = new ConcurrentHashMap<>();

  public Exporter(Workspace workspace) {
    this.workspace = workspace;
    this.engine = Precis.open(workspace);
  }

  /**
   * A briefing to be exported.
   *
   * @param name of the files, without their endings and without a folder
   */
  public ExportSource source(Edition edition, String name) {
    return new ExportSource(edition, name, this);
  }

  BriefingTemplate template(Edition edition) {
    return templates.computeIfAbsent(
        edition.presentation().template(), name -> new BriefingTemplate(name, workspace));
  }

  Publication produce(Edition edition, Format format) {
    return result(edition, format).orElseThrow();
  }

  /** A briefing in one form, or what is wrong with its template. */
  Result<Publication> result(Edition edition, Format format) {
    return engine.produce(edition, format);
  }
}
