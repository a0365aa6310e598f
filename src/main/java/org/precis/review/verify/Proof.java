package org.precis.review.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.precis.Format;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;
import org.precis.model.Edition;
import org.precis.model.Style;
import org.precis.review.BriefingFile;
import org.precis.review.BuiltBy;
import org.precis.review.Form;
import org.precis.review.PageLinks;
import org.precis.review.Pages;
import org.precis.text.Sha256;
import org.precis.workspace.TemplateFiles;
import org.precis.workspace.Workspace;

/**
 * A finished briefing and what this engine makes from its embedded data.
 *
 * @param by what the file was built with
 * @param faults how the two differ
 */
public record Proof(BriefingFile file, BuiltBy by, Publication made, List<Diagnostic> faults) {

  /** Faults that mean only that it cannot be made again here. */
  private static final Set<Fault> NOT_MADE_HERE =
      EnumSet.of(Fault.OTHER_ENGINE, Fault.OTHER_TEMPLATE, Fault.OTHER_RULES);

  public Proof {
    faults = List.copyOf(faults);
  }

  /** Makes the edition read from the file again. */
  public static Proof of(BriefingFile file, Edition edition, Precis engine) throws IOException {
    return of(file, Optional.empty(), edition, engine);
  }

  /**
   * The same of a file that lies beside a manifest.
   *
   * @param listed the digest of the template that this states, which data alone does not
   */
  static Proof of(BriefingFile file, Optional<String> listed, Edition edition, Precis engine)
      throws IOException {
    Format format = format(file.form());
    PageLinks links = links(file, edition, engine.workspace());
    Publication made =
        engine.produce(edition, Set.of(format), links.beside(), unheard -> {}).orElseThrow();
    BuiltBy here = BuiltBy.here(edition.presentation().template(), made.templateHash());
    byte[] bytes = made.bytes(format);
    List<Diagnostic> faults = new ArrayList<>();
    if (file.copies() > 1) {
      faults.add(Fault.SECOND_DATA.at(Location.ofFile(file.name()), ""));
    }
    if (Arrays.equals(bytes, file.bytes())) {
      boolean data = format == Format.JSON; // no template has a part in it
      return new Proof(file, data ? file.builtBy() : here, made, faults);
    }
    BuiltBy stated = file.builtBy();
    BuiltBy by =
        listed
            .filter(hash -> stated.template().isEmpty())
            .map(hash -> BuiltBy.of(stated.engine(), edition.presentation().template(), hash))
            .orElse(stated);
    faults.addAll(Verification.faults(file, by, bytes, here));
    boolean elsewhere = faults.stream().anyMatch(fault -> NOT_MADE_HERE.contains(fault.fault()));
    return new Proof(file, elsewhere ? by : here, made, faults);
  }

  private static PageLinks links(BriefingFile file, Edition edition, Workspace workspace) {
    Set<String> template =
        workspace
            .template(edition.presentation().template())
            .map(TemplateFiles::names)
            .orElse(Set.of());
    return new PageLinks(file, edition, template);
  }

  private static Format format(Form form) {
    return switch (form) {
      case PDF -> Format.PDF;
      case HTML -> Format.HTML;
      case JSON -> Format.JSON;
      case PACK -> throw new IllegalStateException("a pack is not finished");
    };
  }

  /** How its pages relate to its data. */
  public Pages pages() {
    if (faults.isEmpty()) {
      return Pages.AS_DATA;
    }
    return isOfElsewhere(faults) ? Pages.UNKNOWN : Pages.OTHERWISE;
  }

  /** Whether all that is wrong is that another engine or template built it. */
  static boolean isOfElsewhere(List<Diagnostic> faults) {
    List<Diagnostic> errors = faults.stream().filter(Diagnostic::isError).toList();
    return !errors.isEmpty()
        && errors.stream().allMatch(fault -> NOT_MADE_HERE.contains(fault.fault()));
  }

  /** The digest of the template, or as much of it as the file states. */
  String templateHash() {
    String own = made.templateHash();
    boolean ours = !by.hash().isEmpty() && own.startsWith(by.hash());
    return ours ? own : by.hash();
  }

  /**
   * Warnings of what is not proven: templates and fonts that do not come with the engine, which may
   * draw anything, and links that the data does not have.
   */
  public List<Diagnostic> reservations(Workspace workspace) {
    List<Diagnostic> reservations = new ArrayList<>();
    Location place = Location.ofFile(file.name());
    String template = made.edition().presentation().template();
    if (!workspace.isBundled(template)) {
      reservations.add(Fault.FOREIGN_TEMPLATE.at(place, "", template, made.templateHash()));
    }
    Style style = made.edition().presentation().style();
    Stream.of(made.edition().presentation().fonts(), style.face())
        .flatMap(List::stream)
        .map(font -> Fault.FOREIGN_FONT.at(place, "", font.file(), Sha256.hex(font.bytes())))
        .forEach(reservations::add);
    style
        .logo()
        .map(logo -> Fault.FOREIGN_LOGO.at(place, "", logo.file(), Sha256.hex(logo.bytes())))
        .ifPresent(reservations::add);
    made.edition().texts().ownSections().stream()
        .flatMap(section -> section.images().stream())
        .map(image -> Fault.FOREIGN_IMAGE.at(place, "", image.file(), Sha256.hex(image.bytes())))
        .forEach(reservations::add);
    links(file, made.edition(), workspace).unproven().stream()
        .map(link -> Fault.UNPROVEN_LINK.at(place, "", link))
        .forEach(reservations::add);
    return reservations;
  }
}
