package org.precis.golden;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.precis.model.Edition;
import org.precis.pdf.laws.TaggedPdf;

/** The golden packs' briefings, each made once for all the tests that look at it. */
public final class Briefings {

  private static final Precis PRECIS = Precis.open(Packs.WORKSPACE);

  private static final Map<Path, Map<String, Publication>> MADE = new ConcurrentHashMap<>();

  /** Found by identity: a briefing is too large to be compared. */
  private static final Map<Publication, TaggedPdf> READ =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private Briefings() {}

  /** The briefings of a pack by the folder of their expected files: "" where it is but one. */
  public static Map<String, Publication> of(Path pack) {
    return MADE.computeIfAbsent(pack, Briefings::make);
  }

  /** The PDF of a briefing as its readers find it, read once. */
  static TaggedPdf tagged(Publication briefing) {
    return READ.computeIfAbsent(briefing, made -> TaggedPdf.of(made.pdf().orElseThrow().bytes()));
  }

  /** The same, made anew. */
  static Map<String, Publication> make(Path pack) {
    List<Edition> editions = Packs.read(pack);
    Map<String, Publication> made = new LinkedHashMap<>();
    for (Edition edition : editions) {
      made.put(folder(edition, editions.size() == 1), PRECIS.produce(edition).orElseThrow());
    }
    return made;
  }

  private static String folder(Edition edition, boolean alone) {
    String slice = edition.selection().slice().map(part -> part.slug() + "/").orElse("");
    return alone ? "" : slice + edition.masthead().language() + "/";
  }
}
