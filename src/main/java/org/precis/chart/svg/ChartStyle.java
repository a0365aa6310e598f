package org.precis.chart.svg;

import org.precis.look.Look;
import org.precis.workspace.Face;

/**
 * The sizes of charts, in points, and the faces of their texts: the tokens of a template that begin
 * with {@code --chart-}. What each of them is stands in the sheet of the standard template's
 * tokens.
 */
public final class ChartStyle extends ChartTokens {

  public final Face regular = look.regular();
  public final Face semibold = look.semibold();

  /** How many colours the palette of the pack has; 0 if it has none. */
  public final int categories = (int) look.numberOr("categories", 0);

  public final String language = look.language();
  public final int wordPart = (int) look.number("word-part");

  // Text in charts
  public final double label = points("label");
  public final double axis = points("axis");
  public final double fine = points("fine");
  public final double leading = points("leading");
  public final double centre = points("centre");
  public final double ascent = points("ascent");
  public final double clear = points("clear");
  public final double margin = points("margin");
  public final double below = points("below");
  public final double gap = points("gap");
  public final double near = points("near");

  // The size of charts
  public final double width = points("width");
  public final double phone = points("phone");
  public final double stacked = points("stacked");
  public final double barsStacked = points("bars-stacked");

  // Marks in rows
  public final double end = points("end");
  public final double shortest = points("shortest");

  // Lines
  public final double stroke = points("stroke");
  public final double line = points("line");
  public final double gridLine = points("grid-line");
  public final double thin = points("thin");
  public final double stubLine = points("stub-line");
  public final double stubGap = points("stub-gap");
  public final double dashLine = points("dash-line");
  public final double dash = points("dash");
  public final double dashGap = points("dash-gap");
  public final double dotLine = points("dot-line");
  public final double dotGap = points("dot-gap");

  public final Key key = new Key();
  public final Rows rows = new Rows();
  public final Bars bars = new Bars();
  public final Parts parts = new Parts();
  public final Ends ends = new Ends();
  public final Dots dots = new Dots();
  public final Pairs pairs = new Pairs();
  public final Dates dates = new Dates();
  public final Columns columns = new Columns();
  public final Panels panels = new Panels();
  public final Tiles tiles = new Tiles();
  public final Lines lines = new Lines();
  public final Bands bands = new Bands();

  private ChartStyle(Look look) {
    super(look);
  }

  /** The style of the charts in a look. */
  public static ChartStyle of(Look look) {
    Palette.TOKENS.forEach(look::colour);
    return new ChartStyle(look);
  }

  /** A size of text, in points. */
  public double size(Span.Size size) {
    return switch (size) {
      case LABEL -> label;
      case AXIS -> axis;
      case FINE -> fine;
    };
  }

  /** The small bars in the key of qualifiers. */
  public final class Key {

    public final double width = points("glyph");
    public final double height = points("glyph-height");
    public final double bar = points("glyph-bar");
    public final double number = points("glyph-number");
    public final double lower = points("glyph-lower");
    public final double upper = points("glyph-upper");
  }

  /** Rows: the column of their names, and from one row to the next. */
  public final class Rows {

    public final double names = points("names");
    public final double track = points("track");
    public final double ordinalTrack = points("ordinal-track");
    public final double ordinal = points("ordinal");
    public final double ordinalGap = points("ordinal-gap");
    public final double pitch = points("row");
    public final double ofMany = points("row-of-many");
    public final double ofFew = points("row-of-few");
    public final double ofDates = points("row-of-dates");
    public final double ofLines = points("row-of-lines");
    public final double space = points("row-space");
    public final double head = points("head");
    public final double headBaseline = points("head-baseline");
    public final double headGap = points("head-gap");
  }

  /** Bars, one by one and in groups. */
  public final class Bars {

    public final double width = points("bar");
    public final double gap = points("bar-gap");
    public final double groupGap = points("group-gap");
  }

  /** A whole and its parts, with the bracket that joins them. */
  public final class Parts {

    public final double whole = points("whole");
    public final double part = points("part");
    public final double name = points("part-name");
    public final double space = points("part-space");
    public final double ofMany = points("part-of-many");
    public final double nameOfMany = points("part-name-of-many");
    public final double spaceOfMany = points("part-space-of-many");
    public final double zeroOfMany = points("zero-of-many");
    public final double bracket = points("bracket");
    public final double bracketLine = points("bracket-line");
    public final double bracketGap = points("bracket-gap");
    public final double zero = points("zero");
  }

  /** The ends that qualifiers give bars and columns. */
  public final class Ends {

    public final double stub = points("stub");
    public final double stubWords = points("stub-words");
    public final double openGap = points("open-gap");
    public final double filledGap = points("filled-gap");
    public final double arrow = number("arrow");
    public final double longestArrow = points("longest-arrow");
    public final double filledArrow = points("filled-arrow");
    public final double inset = points("inset");
    public final double beforeTick = points("before-tick");
    public final double tick = points("tick");
    public final double slim = points("slim");
    public final double slimTick = number("slim-tick");
    public final double hatched = points("hatched");
    public final double hatch = points("hatch");
  }

  /** Dots, and the signs that qualifiers give them. */
  public final class Dots {

    public final double disc = points("disc");
    public final double sign = points("sign");
    public final double signEnd = points("sign-end");
    public final double signHalf = points("sign-half");
    public final double signInset = points("sign-inset");
    public final double side = points("side");
    public final double sideFrom = points("side-from");
    public final double sideOfRange = points("side-of-range");
    public final double beyondSide = points("beyond-side");
    public final double beforeTick = points("disc-before-tick");
    public final double tick = points("disc-tick");
    public final double band = points("band");
  }

  /** Pairs of dots, in panels of one unit. */
  public final class Pairs {

    public final double line = points("pair-line");
    public final double above = points("pair-above");
    public final double baseline = points("panel-baseline");
    public final double head = points("panel-head");
    public final double space = points("panel-space");
    public final double row = points("panel-row");
  }

  /** Dates in rows, with the years and months over them. */
  public final class Dates {

    public final double ring = points("ring");
    public final double block = points("block");
    public final double slimBlock = points("slim-block");
    public final double slimDisc = points("slim-disc");
    public final double interval = points("interval");
    public final double least = points("least-date");
    public final double overMark = points("over-mark");
    public final double upperTrack = points("upper-track");
    public final double lowerTrack = points("lower-track");
    public final double missing = points("missing");
    public final double missingEnd = points("missing-end");
    public final double missingWords = points("missing-words");
    public final double mostBefore = points("most-before");
    public final double years = points("years");
    public final double yearsLine = points("years-line");
    public final double yearsRows = points("years-rows");
    public final double months = points("months");
    public final double monthsLine = points("months-line");
    public final double monthsRows = points("months-rows");
  }

  /** Columns over periods. */
  public final class Columns {

    public final double height = points("height");
    public final double pitch = points("pitch");
    public final double width = points("column");
    public final double share = number("column-share");
    public final double denseShare = number("dense-share");
    public final double left = points("left");
    public final double axisCentre = points("axis-centre");
    public final double line = points("column-line");
    public final double ascent = points("column-ascent");
    public final double clear = points("column-clear");
    public final double below = points("column-below");
    public final double name = points("column-name");
    public final double foot = points("column-foot");
  }

  /** Small charts beside and below one another. */
  public final class Panels {

    public final double width = points("panel");
    public final double height = points("panel-height");
    public final double gap = points("panel-gap");
    public final double rows = points("panel-rows");
  }

  /** Maps of squares, and the list beside them. */
  public final class Tiles {

    public final double side = points("tile");
    public final double gap = points("tile-gap");
    public final double code = points("tile-code");
    public final double number = points("tile-number");
    public final double rise = number("tile-rise");
    public final double list = points("tile-list");
    public final double line = points("tile-line");
    public final double foot = points("tile-foot");
  }

  /** Lines and areas over time. */
  public final class Lines {

    public final double height = points("line-height");
    public final double names = points("line-names");
  }

  /** Words over a chart in time: of breaks in it, and of its author. */
  public final class Bands {

    public final double note = number("note");
    public final double line = points("break");
    public final double room = points("break-room");
    public final double baseline = points("break-baseline");
  }
}
