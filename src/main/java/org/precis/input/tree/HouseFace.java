package org.precis.input.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.model.FontFile;
import org.precis.workspace.PackFace;
import org.precis.workspace.UnusableFontException;

/** The two fonts that a pack has its texts set in: a regular and a semi-bold one. */
public final class HouseFace {

  private static final int WEIGHTS = 2;
  private static final int SEMIBOLD = 600;
  private static final String EVERY_PAGE_HAS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,:;()%+-";

  private HouseFace() {}

  /**
   * Reports what is wrong with each of the fonts and with both together; true if nothing is.
   *
   * @param places of each, for faults of one
   * @param place of both
   * @param named how many the pack names: those that have no file are reported
   * @param whole whether they are as their maker has them; else they have only what is in use
   */
  public static boolean areUsable(
      List<FontFile> fonts,
      List<Place> places,
      Place place,
      int named,
      boolean whole,
      Report report) {
    List<PackFace> faces = new ArrayList<>();
    boolean complete = true;
    for (int i = 0; i < fonts.size(); i++) {
      Optional<PackFace> face = read(fonts.get(i), places.get(i), report);
      face.ifPresent(faces::add);
      Optional<String> lacking = face.filter(read -> whole).flatMap(HouseFace::lacking);
      if (lacking.isPresent()) {
        report.add(Fault.FACE_LACKS, places.get(i), fonts.get(i).file(), lacking.get());
        complete = false;
      }
    }
    if (faces.size() < named) {
      return false;
    }
    if (!areTwo(faces)) {
      report.add(Fault.FACE_WEIGHTS, place);
      return false;
    }
    return complete;
  }

  private static Optional<PackFace> read(FontFile font, Place place, Report report) {
    try {
      return Optional.of(PackFace.read(font.bytes()));
    } catch (UnusableFontException e) {
      report.add(PackFonts.fault(e), place, font.file(), e.getMessage());
      return Optional.empty();
    }
  }

  private static boolean areTwo(List<PackFace> faces) {
    return faces.size() == WEIGHTS
        && faces.get(0).weight() < SEMIBOLD
        && faces.get(1).weight() >= SEMIBOLD;
  }

  private static Optional<String> lacking(PackFace face) {
    return EVERY_PAGE_HAS
        .codePoints()
        .filter(c -> !face.covers(c))
        .mapToObj(Character::toString)
        .findFirst();
  }
}
