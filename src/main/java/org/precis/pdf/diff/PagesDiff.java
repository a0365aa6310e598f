package org.precis.pdf.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.pdf.diff.PagePair.Change;
import org.precis.pdf.read.MarkedBlock;
import org.precis.pdf.read.PdfFile;

/**
 * Finds the pages that differ between two documents by their text; text that only moved to another
 * line or page does not count. Pages with the same text are compared as images.
 */
public final class PagesDiff {

  private final PageSide old;
  private final PageSide current;

  /**
   * Pairs each page of the later document with the earlier page that shares most blocks with it.
   */
  private final Map<Integer, Integer> partner = new TreeMap<>();

  private PagesDiff(PageSide old, PageSide current) {
    this.old = old;
    this.current = current;
  }

  /**
   * The pages that differ, in the order of the later document.
   *
   * @throws FaultyInputException if one cannot be read
   */
  public static List<PagePair> between(PdfFile old, PdfFile current) {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<PageSide> then = other.submit(() -> new PageSide(old.document()));
      PageSide now = new PageSide(current.document());
      return new PagesDiff(then.get(), now).pairs();
    } catch (IOException | ExecutionException e) {
      throw new FaultyInputException(
          List.of(Fault.PDF_DAMAGED.at(Location.ofFile("pages"), "", "one of the documents")));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      other.shutdownNow();
    }
  }

  private List<PagePair> pairs() throws IOException {
    List<AbstractDelta<String>> deltas = DiffUtils.diff(old.keys(), current.keys()).getDeltas();
    pairPages(deltas);
    for (AbstractDelta<String> delta : deltas) {
      mark(delta);
    }
    return deltas.isEmpty() ? looks() : told();
  }

  /** Two pages match if most of their blocks are the same. */
  private void pairPages(List<AbstractDelta<String>> deltas) {
    Map<Integer, Map<Integer, Integer>> votes = new TreeMap<>();
    int then = 0;
    int now = 0;
    for (AbstractDelta<String> delta : deltas) {
      while (then < delta.getSource().getPosition()) {
        vote(votes, then++, now++);
      }
      then = delta.getSource().getPosition() + delta.getSource().size();
      now = delta.getTarget().getPosition() + delta.getTarget().size();
    }
    while (then < old.blocks().size() && now < current.blocks().size()) {
      vote(votes, then++, now++);
    }
    Set<Integer> taken = new LinkedHashSet<>();
    votes.forEach(
        (page, others) ->
            others.entrySet().stream()
                .filter(vote -> !taken.contains(vote.getKey()))
                .max(Map.Entry.comparingByValue())
                .ifPresent(
                    vote -> {
                      partner.put(page, vote.getKey());
                      taken.add(vote.getKey());
                    }));
  }

  private void vote(Map<Integer, Map<Integer, Integer>> votes, int then, int now) {
    int page = current.blocks().get(now).page();
    int other = old.blocks().get(then).page();
    if (page > 0 && other > 0) {
      votes.computeIfAbsent(page, p -> new TreeMap<>()).merge(other, 1, Integer::sum);
    }
  }

  /** Boxes the words that differ in blocks at the same position. */
  private void mark(AbstractDelta<String> delta) throws IOException {
    List<MarkedBlock> then = old.blocks(delta.getSource());
    List<MarkedBlock> now = current.blocks(delta.getTarget());
    for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
      List<PageSide.Word> one = i < then.size() ? old.words(then.get(i)) : List.of();
      List<PageSide.Word> other = i < now.size() ? current.words(now.get(i)) : List.of();
      for (AbstractDelta<String> words :
          DiffUtils.diff(PageSide.texts(one), PageSide.texts(other)).getDeltas()) {
        old.box(one, words.getSource());
        current.box(other, words.getTarget());
      }
    }
  }

  private List<PagePair> told() throws IOException {
    Map<Integer, Integer> back = new LinkedHashMap<>();
    partner.forEach((page, other) -> back.put(other, page));
    Map<Integer, Integer> moved = moved(back);
    List<PagePair> pairs = new ArrayList<>();
    Set<Integer> shown = new TreeSet<>();
    for (int page = 1; page <= current.pages(); page++) {
      int other = partner.getOrDefault(page, 0);
      if (moved.containsKey(page)) {
        pairs.add(pair(Change.MOVED, moved.get(page), page));
        shown.add(moved.get(page));
      } else if (current.hasBoxes(page) || old.hasBoxes(other)) {
        pairs.add(pair(other == 0 ? Change.ADDED : Change.CHANGED, other, page));
        shown.add(other);
      }
    }
    for (int page = 1; page <= old.pages(); page++) {
      if (old.hasBoxes(page) && !shown.contains(page)) {
        pairs.add(
            pair(
                back.containsKey(page) ? Change.CHANGED : Change.REMOVED,
                page,
                back.getOrDefault(page, 0)));
      }
    }
    return pairs;
  }

  /** Unmatched pages with the same text as an unmatched page of the other document. */
  private Map<Integer, Integer> moved(Map<Integer, Integer> back) {
    Map<List<String>, Integer> removed = new LinkedHashMap<>();
    for (int page = 1; page <= old.pages(); page++) {
      if (!back.containsKey(page) && !old.keysOf(page).isEmpty()) {
        removed.putIfAbsent(old.keysOf(page), page);
      }
    }
    Map<Integer, Integer> moved = new LinkedHashMap<>();
    for (int page = 1; page <= current.pages(); page++) {
      Integer other = partner.containsKey(page) ? null : removed.remove(current.keysOf(page));
      if (other != null) {
        moved.put(page, other);
        old.clear(other);
        current.clear(page);
      }
    }
    return moved;
  }

  /** The text is the same: compares what the eye sees. */
  private List<PagePair> looks() throws IOException {
    List<PagePair> pairs = new ArrayList<>();
    for (int page = 1; page <= Math.max(old.pages(), current.pages()); page++) {
      if (page > old.pages()) {
        pairs.add(pair(Change.ADDED, 0, page));
      } else if (page > current.pages()) {
        pairs.add(pair(Change.REMOVED, page, 0));
      } else if (!old.ink(page).equals(current.ink(page))) {
        List<Rectangle2D> boxes = PixelDiff.boxes(old.image(page), current.image(page));
        for (Rectangle2D box : boxes) {
          old.box(page, box);
          current.box(page, box);
        }
        if (!boxes.isEmpty()) {
          pairs.add(pair(Change.CHANGED, page, page));
        }
      }
    }
    return pairs;
  }

  private PagePair pair(Change change, int then, int now) throws IOException {
    Optional<byte[]> before = then == 0 ? Optional.empty() : Optional.of(old.png(then));
    Optional<byte[]> after = now == 0 ? Optional.empty() : Optional.of(current.png(now));
    int boxes = old.boxes(then) + current.boxes(now);
    return new PagePair(change, then, now, before, after, boxes);
  }
}
