package org.precis.review;

import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.NearestName;
import org.precis.model.Edition;
import org.precis.totals.Totals;
import org.precis.workspace.Workspace;

/** Explains any number of an edition: where it comes from and where it goes. */
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

  /** The explanation of the number with this id; empty if there is none. */
  public Optional<Explanation> of(String id, Workspace workspace) {
    return numbers
        .find(id)
        .map(
            found ->
                new ExplanationBuilder(edition, totals, numbers)
                    .of(found.getKey(), found.getValue())
                    .with(
                        new PrintedPlaces(edition, totals, numbers, workspace).of(found.getKey())));
  }

  /** The ids most similar to an unknown one. */
  public List<String> near(String id) {
    return NearestName.several(id, numbers.ids(), MOST_NEAR);
  }
}
