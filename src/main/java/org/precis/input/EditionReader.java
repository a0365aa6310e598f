package org.precis.input;

import java.util.List;
import org.precis.diagnostic.FaultyInput;
import org.precis.model.Edition;
import org.precis.workspace.Workspace;

/** Turns a pack into its editions, or into every fault it has. */
public final class EditionReader {

  private EditionReader() {}

  /**
   * Reads a pack as it says.
   *
   * @throws FaultyInput with all that is wrong, where anything is
   */
  public static ReadResult read(Pack pack, Workspace workspace) {
    return read(pack, workspace, Choices.NONE);
  }

  /**
   * Reads a pack as it says, but for what is chosen otherwise.
   *
   * @throws FaultyInput with all that is wrong, where anything is
   */
  public static ReadResult read(Pack pack, Workspace workspace, Choices choices) {
    Report report = new Report();
    PackReader reader = new PackReader(pack, workspace, choices, report);
    List<Edition> editions = reader.read();
    report.diagnostics().throwIfErrors();
    return new ReadResult(editions, report.diagnostics().sorted(), reader.coverage());
  }
}
