package org.precis.shaping;

import static org.precis.shaping.LayoutTable.u16;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.precis.shaping.LayoutTable.Subtable;

/**
 * Which letters of a font join in one glyph: its feature {@code liga} (OpenType 1.9, GSUB, lookup
 * type 4), for scripts that are otherwise set one glyph after the other.
 *
 * <p>What a font says that is outside its tables counts as nothing said.
 */
public final class Ligatures {

  /** Stands for a glyph where a letter is part of the ligature before it. */
  public static final int PART = -2;

  /** No letters join. */
  public static final Ligatures NONE = new Ligatures(new TreeMap<>());

  private static final int LIGATURES = 4;
  private static final int EXTENSION = 7;

  /** By first glyph, in the order in which they are tried. */
  private final SortedMap<Integer, List<Ligature>> byFirst;

  private final int first;
  private final int last;

  /**
   * A ligature.
   *
   * @param parts the glyphs that it replaces
   */
  public record Ligature(int glyph, List<Integer> parts) {}

  private Ligatures(SortedMap<Integer, List<Ligature>> byFirst) {
    this.byFirst = byFirst;
    first = byFirst.isEmpty() ? Integer.MAX_VALUE : byFirst.firstKey();
    last = byFirst.isEmpty() ? -1 : byFirst.lastKey();
  }

  /**
   * The ligatures of a font.
   *
   * @param gsub its table of that name; null if it has none
   * @param glyphs how many it has
   */
  public static Ligatures of(ByteBuffer gsub, int glyphs) {
    if (gsub == null) {
      return NONE;
    }
    SortedMap<Integer, List<Ligature>> found = new TreeMap<>();
    try {
      List<List<Subtable>> lookups = LayoutTable.lookups(gsub, List.of("liga"), EXTENSION);
      for (List<Subtable> lookup : lookups == null ? List.<List<Subtable>>of() : lookups) {
        for (Subtable subtable : lookup) {
          if (subtable.type() == LIGATURES) {
            read(subtable.bytes(), glyphs, found);
          }
        }
      }
    } catch (IndexOutOfBoundsException e) {
      return NONE;
    }
    return found.isEmpty() ? NONE : new Ligatures(found);
  }

  private static void read(ByteBuffer table, int glyphs, SortedMap<Integer, List<Ligature>> found) {
    List<Integer> firsts = LayoutTable.glyphs(LayoutTable.from(table, u16(table, 2)));
    for (int i = 0; i < u16(table, 4); i++) {
      ByteBuffer set = LayoutTable.from(table, u16(table, 6 + 2 * i));
      for (int k = 0; k < u16(set, 0); k++) {
        ByteBuffer ligature = LayoutTable.from(set, u16(set, 2 + 2 * k));
        List<Integer> parts = new ArrayList<>();
        parts.add(firsts.get(i));
        for (int part = 1; part < u16(ligature, 2); part++) {
          parts.add(u16(ligature, 2 + 2 * part));
        }
        int glyph = u16(ligature, 0);
        if (glyph < glyphs && parts.size() > 1) {
          found
              .computeIfAbsent(firsts.get(i), f -> new ArrayList<>())
              .add(new Ligature(glyph, parts));
        }
      }
    }
  }

  /** All of them, those that begin with the same glyph in the order in which they are tried. */
  public List<Ligature> all() {
    List<Ligature> all = new ArrayList<>();
    byFirst.values().forEach(all::addAll);
    return Collections.unmodifiableList(all);
  }

  /** Whether any begins with a glyph. */
  public boolean mayBegin(int glyph) {
    return glyph >= first && glyph <= last && byFirst.containsKey(glyph);
  }

  /**
   * The ligature that a text begins with.
   *
   * @param glyph that of its first character
   * @param next the place after its first character
   * @param glyphOf the glyph of a character in this font; 0 if it is not set in it
   * @return null if there is none
   */
  public Ligature at(int glyph, String text, int next, int end, IntUnaryOperator glyphOf) {
    if (!mayBegin(glyph)) {
      return null;
    }
    for (Ligature ligature : byFirst.get(glyph)) {
      int at = next;
      int met = 1;
      while (met < ligature.parts.size() && at < end) {
        int c = text.codePointAt(at);
        if (glyphOf.applyAsInt(c) != ligature.parts.get(met)) {
          break;
        }
        at += Character.charCount(c);
        met++;
      }
      if (met == ligature.parts.size()) {
        return ligature;
      }
    }
    return null;
  }
}
