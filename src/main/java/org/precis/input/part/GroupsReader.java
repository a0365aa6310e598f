package org.precis.input.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.input.field.Fields;
import org.precis.input.field.Ids;
import org.precis.input.field.Placed;
import org.precis.model.Group;
import org.precis.model.Statistic;

/** Reads the groups of statistics. */
final class GroupsReader {

  private GroupsReader() {}

  static List<Placed<Group>> read(Fields briefing, List<Placed<Statistic>> statistics) {
    return briefing.has("groups") ? declared(briefing) : named(statistics);
  }

  private static List<Placed<Group>> declared(Fields briefing) {
    Ids ids = new Ids(briefing.report());
    List<Placed<Group>> groups = new ArrayList<>();
    for (Fields fields : briefing.list("groups", "write 'id: …' and 'title: …'")) {
      fields.only(List.of("id", "total"), List.of("title", "text", "note"));
      fields.required("title", "write 'title: …'");
      String id = ids.next(fields);
      AskedAdding total = AskedAdding.of(fields, "total");
      Group group =
          new Group(
              id,
              fields.text("title", id),
              fields.text("text"),
              fields.text("note"),
              Boolean.TRUE.equals(total.yes()),
              total.because());
      groups.add(new Placed<>(group, fields));
    }
    return groups;
  }

  /** Groups taken from the statistics if the pack declares none; their names are their titles. */
  private static List<Placed<Group>> named(List<Placed<Statistic>> statistics) {
    Map<String, Placed<Group>> groups = new LinkedHashMap<>();
    for (Placed<Statistic> placed : statistics) {
      String name = placed.value().group();
      if (!name.isEmpty()) {
        Group group = new Group(name, name, "", "", false, "");
        groups.putIfAbsent(name, new Placed<>(group, placed.fields()));
      }
    }
    return new ArrayList<>(groups.values());
  }
}
