package org.precis.html.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.NoteMark;
import org.precis.html.page.BriefingView.NoteView;
import org.precis.model.Case;
import org.precis.model.Edition;
import org.precis.model.Group;
import org.precis.model.Measure;
import org.precis.model.Reported;
import org.precis.model.Statistic;

/**
 * The notes, numbered in reading order; equal texts share a number. Those of statistics stand below
 * their table, those of one case in its entry, and those of several cases among the end notes:
 * nowhere at the foot of a page, as PDF/UA viewers read them in order.
 *
 * @param ofStatistics below the table of statistics
 * @param ofCases in the entries of the cases, by their numbers
 * @param further of several cases
 * @param marks the links to them, by what has a note
 */
record Notes(
    List<NoteView> ofStatistics,
    Map<Integer, List<NoteView>> ofCases,
    List<NoteView> further,
    Map<String, List<NoteMark>> marks) {

  private static final String CASE = "case ";

  static Notes of(RenderContext context) {
    Map<String, List<NoteMark>> marks = new LinkedHashMap<>();
    Map<String, List<NoteMark>> byText = new LinkedHashMap<>();
    Map<String, Set<Integer>> cases = new LinkedHashMap<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    written(context.edition)
        .forEach(
            (what, texts) -> {
              List<NoteMark> here = new ArrayList<>();
              for (String text : texts) {
                int number = numbers.computeIfAbsent(text, unused -> numbers.size() + 1);
                List<NoteMark> others = byText.computeIfAbsent(text, unused -> new ArrayList<>());
                String id = "note-" + number + "-" + (others.size() + 1);
                String name = context.words.get("note.mark", number);
                NoteMark mark = new NoteMark(id, "#note-" + number, name);
                others.add(mark);
                here.add(mark);
                cases.computeIfAbsent(text, unused -> new LinkedHashSet<>()).add(caseOf(what));
              }
              marks.put(what, List.copyOf(here));
            });
    Places places = new Places();
    byText.forEach(
        (text, links) -> {
          NoteMark first = links.get(0);
          String anchor = first.href().substring(1);
          NoteView note =
              new NoteView(anchor, first.text(), context.prose.inline(text), "#" + first.id());
          places.add(note, cases.get(text));
        });
    return new Notes(places.ofStatistics, places.ofCases, places.further, marks);
  }

  /** Where the notes stand. */
  private static final class Places {

    private final List<NoteView> ofStatistics = new ArrayList<>();
    private final Map<Integer, List<NoteView>> ofCases = new LinkedHashMap<>();
    private final List<NoteView> further = new ArrayList<>();

    /**
     * @param cases the numbers of those that have the note, 0 for what is not of a case
     */
    void add(NoteView note, Set<Integer> cases) {
      if (cases.contains(0)) {
        ofStatistics.add(note);
      } else if (cases.size() == 1) {
        ofCases.computeIfAbsent(cases.iterator().next(), unused -> new ArrayList<>()).add(note);
      } else {
        further.add(note);
      }
    }
  }

  /** The number of the case that has a note; 0 if it is of no case. */
  private static int caseOf(String what) {
    return what.startsWith(CASE) ? Integer.parseInt(what.split(" ", 3)[1]) : 0;
  }

  /** The texts of the notes, by what has them, in the order of the page. */
  private static Map<String, List<String>> written(Edition edition) {
    Map<String, List<String>> notes = new LinkedHashMap<>();
    LedgerView.groups(edition).forEach(group -> addGroup(notes, edition, group));
    List<Case> cases = edition.cases();
    for (int i = 0; i < cases.size(); i++) {
      put(notes, ofCase(i + 1), cases.get(i).note());
      for (Measure measure : edition.measures()) {
        Reported reported = cases.get(i).measures().get(measure.id());
        if (reported != null) {
          put(notes, ofCase(i + 1, measure), measure.note(), measure.because(), reported.note());
        }
      }
    }
    return notes;
  }

  private static void addGroup(Map<String, List<String>> notes, Edition edition, Group group) {
    if (!edition.statistics().isEmpty()) {
      put(notes, ofGroup(group), group.note(), group.because());
    }
    LedgerView.inOrder(edition, group.id())
        .forEach(statistic -> put(notes, ofStatistic(statistic), statistic.reported().note()));
  }

  private static void put(Map<String, List<String>> notes, String what, String... texts) {
    notes.put(what, Stream.of(texts).filter(text -> !text.isEmpty()).toList());
  }

  private static String ofGroup(Group group) {
    return "group " + group.id();
  }

  private static String ofStatistic(Statistic statistic) {
    return "statistic " + statistic.id();
  }

  private static String ofCase(int number) {
    return CASE + number;
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

  /** The notes of a case. */
  List<NoteMark> of(int number) {
    return marks.get(ofCase(number));
  }

  List<NoteMark> of(int number, Measure measure) {
    return marks.get(ofCase(number, measure));
  }
}
