package org.precis.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInput;
import org.precis.diagnostic.Location;

/**
 * What PDF/UA-1 (ISO 14289-1) asks of the document and no renderer can make up. Where it falls
 * short there is no PDF, rather than one that claims what it does not keep.
 */
final class Promises {

  private final String name;
  private final List<Diagnostic> broken = new ArrayList<>();

  private Promises(String name) {
    this.name = name;
  }

  /**
   * @param name what the author calls the document
   * @throws FaultyInput with everything that is missing
   */
  static void check(String name, Description description, Tag document) {
    Promises promises = new Promises(name);
    promises.description(description);
    promises.headings(TagTree.all(document));
    promises.figuresAndNotes(TagTree.all(document));
    if (!promises.broken.isEmpty()) {
      throw new FaultyInput(promises.broken);
    }
  }

  private void description(Description description) {
    if (description.title().isEmpty()) {
      breaks("7.1", "the document has no title");
    }
    if (!description.language().matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")) {
      breaks("7.2", "'" + description.language() + "' is no language tag");
    }
  }

  private void headings(List<Tag> tags) {
    int level = 0;
    for (Tag tag : tags) {
      if (tag.type().matches("H[1-6]")) {
        int next = tag.type().charAt(1) - '0';
        if (next > level + 1) {
          breaks(
              "7.4.2",
              "the heading '"
                  + Elements.text(tag.html())
                  + "' of level "
                  + next
                  + " follows one of level "
                  + level);
        }
        level = next;
      }
    }
  }

  private void figuresAndNotes(List<Tag> tags) {
    Set<String> ids = new LinkedHashSet<>();
    for (Tag tag : tags) {
      if (tag.is("Figure") && tag.dictionary().getString(COSName.ALT, "").isBlank()) {
        breaks("7.3", "a figure has no text alternative");
      }
      if (tag.is("Note") && !ids.add(tag.dictionary().getString(COSName.ID, ""))) {
        breaks("7.9", "a note has no id of its own");
      }
    }
  }

  private void breaks(String clause, String what) {
    broken.add(Fault.ACCESSIBILITY.at(Location.ofFile(name), "", what, clause));
  }
}
