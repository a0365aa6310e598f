package org.precis.html.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.NoteMark;
import org.precis.html.page.BriefingView.NoteView;
import org.precis.markdown.Footnotes;
import org.precis.markdown.SectionText;
import org.precis.model.Case;
import org.precis.model.Edition;
import org.precis.model.Group;
import org.precis.model.Measure;
import org.precis.model.Reported;
import org.precis.model.Section;
import org.precis.model.Statistic;

/**
 * The notes, numbered in reading order; equal texts share a number. Those of statistics stand below
 * their table, those of one case in its entry, and those of several cases among the end notes:
 * nowhere at the foot of a page, as PDF/UA viewers read them in order.
 *
 * @param ofStatistics below the table of statistics
 * @param ofCases in the entries of the cases, by their numbers; and at the end of the author's
 *     sections, by minus one, minus two and so on
 * @param further of several cases
 * @param marks the links to them, by what has a note
 */
record Notes(
    List<NoteView> ofStatistics,
    Map<Integer, List<NoteView>> ofCases,
    List<NoteView> further,
    Map<String, List<NoteMark>> marks) {

  static Notes of(RenderContext context) {
    Map<String, List<NoteMark>> marks = new LinkedHashMap<>();
    Map<String, List<NoteMark>> byText = new LinkedHashMap<>();
    Map<String, Set<Integer>> cases = new LinkedHashMap<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    written(context.edition)
        .forEach(
            (what, written) -> {
              List<NoteMark> here = new ArrayList<>();
              for (String text : written.texts()) {
                int number = numbers.computeIfAbsent(text, unused -> numbers.size() + 1);
                List<NoteMark> others = byText.computeIfAbsent(text, unused -> new ArrayList<>());
                String id = "note-" + number + "-" + (others.size() + 1);
                String name = context.words.get("note.mark", number);
                NoteMark mark = new NoteMark(id, "#note-" + number, name);
                others.add(mark);
                here.add(mark);
                cases.computeIfAbsent(text, unused -> new LinkedHashSet<>()).add(written.ofCase());
              }
              marks.put(what, List.copyOf(here));
            });
    List<NoteView> ofStatistics = new ArrayList<>();
    Map<Integer, List<NoteView>> ofCases = new LinkedHashMap<>();
    List<NoteView> further = new ArrayList<>();
    byText.forEach(
        (text, links) -> {
          NoteMark first = links.get(0);
          String anchor = first.href().substring(1);
          NoteView note =
              new NoteView(anchor, first.text(), context.prose.inline(text), "#" + first.id());
          Set<Integer> from = cases.get(text);
          if (from.contains(0)) {
            ofStatistics.add(note);
          } else if (from.size() > 1) {
            further.add(note);
          } else {
            ofCases.computeIfAbsent(from.iterator().next(), unused -> new ArrayList<>()).add(note);
          }
        });
    return new Notes(ofStatistics, ofCases, further, marks);
  }

  /**
   * The texts of the notes of something.
   *
   * @param ofCase the number of its case, or 0
   */
  private record Written(int ofCase, List<String> texts) {}

  /** The notes by what has them, in the order of the page. */
  private static Map<String, Written> written(Edition edition) {
    Map<String, Written> notes = new LinkedHashMap<>();
    for (Section.Place place : edition.presentation().style().sections().places()) {
      addSections(notes, edition, place);
      switch (place) {
        case STATISTICS ->
            StatisticOrder.groups(edition).forEach(group -> addGroup(notes, edition, group));
        case CASES -> addCases(notes, edition);
        case CHANGES, TABLES, SOURCES, END -> {}
      }
    }
    return notes;
  }

  private static void addCases(Map<String, Written> notes, Edition edition) {
    List<Case> cases = edition.cases();
    for (int i = 0; i < cases.size(); i++) {
      put(notes, ofCase(i + 1), i + 1, cases.get(i).note());
      for (Measure measure : edition.measures()) {
        Reported reported = cases.get(i).measures().get(measure.id());
        if (reported != null) {
          put(
              notes,
              ofCase(i + 1, measure),
              i + 1,
              measure.note(),
              measure.because(),
              reported.note());
        }
      }
    }
  }

  private static void addSections(
      Map<String, Written> notes, Edition edition, Section.Place place) {
    for (int i = 0; i < edition.texts().ownSections().size(); i++) {
      Section section = edition.texts().ownSections().get(i);
      if (section.place() == place) {
        for (Footnotes.Note note : SectionText.of(section.text()).notes()) {
          put(notes, ofSection(i, note.label()), -1 - i, note.text());
        }
      }
    }
  }

  private static void addGroup(Map<String, Written> notes, Edition edition, Group group) {
    if (!edition.statistics().isEmpty()) {
      put(notes, ofGroup(group), 0, group.note(), group.because());
    }
    StatisticOrder.inOrder(edition, group.id())
        .forEach(statistic -> put(notes, ofStatistic(statistic), 0, statistic.reported().note()));
  }

  private static void put(Map<String, Written> notes, String what, int ofCase, String... texts) {
    List<String> filled = Stream.of(texts).filter(text -> !text.isEmpty()).toList();
    notes.put(what, new Written(ofCase, filled));
  }

  private static String ofGroup(Group group) {
    return "group " + group.id();
  }

  private static String ofStatistic(Statistic statistic) {
    return "statistic " + statistic.id();
  }

  private static String ofSection(int at, String label) {
    return "section " + at + " " + label;
  }

  private static String ofCase(int number) {
    return "case " + number;
  }

  private static String ofCase(int number, Measure measure) {
    return ofCase(number) + " " + measure.id();
  }

  List<NoteMark> of(Group group) {
    return marks.get(ofGroup(group));
  }

  List<NoteMark> of(Statistic statistic) {
    return marks.get(ofStatistic(statistic));
  }

  /** The notes that stand in the entry of a case. */
  List<NoteView> in(int number) {
    return ofCases.getOrDefault(number, List.of());
  }

  /**
   * The notes at the end of a section of the author.
   *
   * @param at its index
   */
  List<NoteView> inSection(int at) {
    return in(-1 - at);
  }

  /** The mark of a footnote; empty if there is no such note. */
  Optional<NoteMark> of(int section, String label) {
    return marks.getOrDefault(ofSection(section, label), List.of()).stream().findFirst();
  }

  /** The notes of a case. */
  List<NoteMark> of(int number) {
    return marks.get(ofCase(number));
  }

  List<NoteMark> of(int number, Measure measure) {
    return marks.get(ofCase(number, measure));
  }
}
