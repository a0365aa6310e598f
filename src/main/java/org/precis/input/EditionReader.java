package org.precis.input;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Question;
import org.precis.input.field.Questions;
import org.precis.input.field.Suggestion;
import org.precis.input.file.Report;
import org.precis.model.Edition;
import org.precis.workspace.Workspace;

/** Turns a pack into its editions, or into every fault it has. */
public final class EditionReader {

  private EditionReader() {}

  /**
   * Reads a pack.
   *
   * @throws FaultyInputException with every fault found, if the pack has any
   */
  public static ReadResult read(Pack pack, Workspace workspace) {
    return read(pack, workspace, Choices.NONE);
  }

  /**
   * Reads a pack with some of its settings overridden.
   *
   * @throws FaultyInputException with every fault found, if the pack has any
   */
  public static ReadResult read(Pack pack, Workspace workspace, Choices choices) {
    return read(pack, workspace, choices, BoundedReading.DEADLINE);
  }

  static ReadResult read(Pack pack, Workspace workspace, Choices choices, Duration deadline) {
    return BoundedReading.pack(
        pack,
        deadline,
        time -> {
          Report report = new Report(time);
          try (PackReader reader = new PackReader(pack, workspace, choices, report)) {
            return result(reader.read(), reader, report);
          }
        });
  }

  /**
   * Reads the machine form of a briefing that was taken from a finished document.
   *
   * @param document the path of that document as the user typed it
   * @throws FaultyInputException with every fault found, if the machine form has any
   */
  public static ReadResult read(
      String machineForm, String document, Workspace workspace, Choices choices) {
    Pack pack = new Pack(Path.of(""), document);
    return BoundedReading.pack(
        pack,
        BoundedReading.DEADLINE,
        time -> {
          Report report = new Report(time);
          try (PackReader reader = new PackReader(pack, workspace, choices, report)) {
            return result(reader.read(machineForm), reader, report);
          }
        });
  }

  /** Reads a pack to see what it lacks, whatever its faults. */
  public static Look look(Pack pack, Workspace workspace) {
    Report report = new Report();
    try (PackReader reader = new PackReader(pack, workspace, Choices.NONE, report)) {
      reader.read();
      Questions questions = reader.questions();
      return new Look(report.diagnostics().sorted(), questions.open(), questions.suggestions());
    }
  }

  /**
   * What reading a pack finds.
   *
   * @param questions those that its author has not answered
   * @param suggestions the keys that it seems to lack
   */
  public record Look(
      List<Diagnostic> faults, List<Question> questions, List<Suggestion> suggestions) {}

  private static ReadResult result(List<Edition> editions, PackReader reader, Report report) {
    report.diagnostics().throwIfErrors();
    return new ReadResult(
        editions,
        report.diagnostics().sorted(),
        reader.coverage(),
        PackInputs.of(reader.inputs()),
        reader.neighbours(),
        reader.style(),
        reader.places(),
        reader.questions().open(),
        reader.questions().confirmation());
  }
}
