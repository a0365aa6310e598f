package org.precis.review;

import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.NearestName;
import org.precis.model.Edition;
import org.precis.totals.Totals;
import org.precis.workspace.Workspace;

/** Tells the whole story of any number of an edition. */
public final class Explainer {

  private static final int MOST_NEAR = 5;

  private final Edition edition;
  private final Totals totals;
  private final Numbers numbers;

  public Explainer(Edition edition) {
    this.edition = edition;
    this.totals = Totals.of(edition);
    this.numbers = Numbers.of(edition, totals);
  }

  /** The story of the number of this id; empty where there is none. */
  public Optional<Explanation> of(String id, Workspace workspace) {
    return numbers
        .find(id)
        .map(
            found ->
                new ExplanationBuilder(edition, totals, numbers)
                    .of(found.getKey(), found.getValue())
                    .with(new PrintedPlaces(edition, totals, workspace).of(found.getValue())));
  }

  /** The ids that come near one that is none. */
  public List<String> near(String id) {
    return NearestName.several(id, numbers.ids(), MOST_NEAR);
  }
}
