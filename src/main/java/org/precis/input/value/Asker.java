package org.precis.input.value;

import java.util.ArrayList;
import java.util.List;
import org.precis.diagnostic.Question;
import org.precis.input.field.Questions;
import org.precis.input.file.Place;
import org.precis.input.tree.SheetAround;
import org.precis.text.Sha256;

/**
 * Asks the author of a pack to confirm what a part of it is read as.
 *
 * @param subject what is asked about, such as the id of a table
 */
public record Asker(Questions questions, String subject) {

  private static final int DIGITS = 6;
  private static final int LONGEST = 40;

  /**
   * Asks about one decision.
   *
   * @param shown what the sheet has
   * @param readAs what it is read as
   * @param restsOn all that the decision rests on and that stays from one edition to the next
   */
  public void ask(Place place, String shown, String readAs, String... restsOn) {
    ask(place, shown, readAs, "", restsOn);
  }

  /**
   * The same with what the sheet says against it.
   *
   * @param objection in words, or ""
   */
  public void deny(Place place, String shown, String readAs, String objection, String... restsOn) {
    ask(place, shown, readAs, objection, restsOn);
  }

  /** Asks about what a table or a list leaves of its sheet. */
  public void leftOut(SheetAround around) {
    for (SheetAround.LeftOut left : around.leftOut()) {
      String text = left.cell().text();
      String shown = text.length() > LONGEST ? text.substring(0, LONGEST).strip() + "…" : text;
      List<String> restsOn = new ArrayList<>(List.of("left", left.why().name()));
      left.shape().stream().map(Shape::of).forEach(restsOn::add);
      ask(
          left.cell().place(),
          left.what() + ", '" + shown + "'",
          left.why().words(),
          restsOn.toArray(new String[0]));
    }
  }

  private void ask(Place place, String shown, String readAs, String objection, String[] restsOn) {
    String all = subject + "\n" + String.join("\n", restsOn);
    String fingerprint = Sha256.hex(all).substring(0, DIGITS);
    questions.ask(new Question(place.location(), shown, readAs, objection, fingerprint));
  }
}
