package org.precis.input.field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.file.Place;
import org.precis.input.file.Report;

/** The ids of one kind of entry, which must be unique. */
public final class Ids {

  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_.-]*+");

  private final Report report;
  private final Map<String, Place> places = new LinkedHashMap<>();

  public Ids(Report report) {
    this.report = report;
  }

  /** The id of the next entry; "" if missing, which is reported. */
  public String next(Fields fields) {
    String id =
        fields.requiredWord("id", "give it a short name that stays the same in later editions");
    if (!id.isEmpty()) {
      take(id, fields.placeOf("id"));
    }
    return id;
  }

  public void take(String id, Place place) {
    if (!FORM.matcher(id).matches()) {
      report.add(Fault.BAD_ID, place, id, "use letters, digits and hyphens, without spaces");
    }
    Place first = places.putIfAbsent(id, place);
    if (first != null) {
      report.add(Fault.DUPLICATE_ID, place, id, first.named());
    }
  }

  Set<String> all() {
    return places.keySet();
  }

  boolean contains(String id) {
    return places.containsKey(id);
  }
}
