package org.precis.input.part;

import java.util.ArrayList;
import java.util.List;
import org.precis.input.field.Fields;
import org.precis.input.field.Ids;
import org.precis.input.field.Placed;
import org.precis.model.Adding;
import org.precis.model.Group;

/** Reads the sections of the statistics. */
final class GroupsReader {

  private GroupsReader() {}

  static List<Placed<Group>> read(Fields briefing) {
    Ids ids = new Ids(briefing.reading().report());
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
              total.said() == Adding.YES,
              total.because());
      groups.add(new Placed<>(group, fields));
    }
    return groups;
  }
}
