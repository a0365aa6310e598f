package org.precis.chart.svg;

import org.precis.look.Look;
import org.precis.workspace.Face;

/**
 * The sizes of charts, in points, and the faces of their texts: the tokens of a template that begin
 * with {@code --chart-}. What each of them is stands in the sheet of the standard template's
 * tokens.
 */
public final class ChartStyle {

  public final Face regular;
  public final Face semibold;

  /** How many colours the palette of the pack has; 0 if it has none. */
  public final int categories;

  // Text in charts
  public final String language;
  public final int wordPart;
  public final double label;
  public final double axis;
  public final double fine;
  public final double leading;
  public final double centre;
  public final double ascent;
  public final double clear;
  public final double margin;
  public final double below;
  public final double gap;
  public final double near;

  // The size of charts
  public final double width;
  public final double phone;
  public final double stacked;
  public final double barsStacked;
  public final double glyph;
  public final double glyphHeight;
  public final double glyphBar;
  public final double glyphNumber;
  public final double glyphLower;
  public final double glyphUpper;

  // Rows
  public final double names;
  public final double track;
  public final double ordinalTrack;
  public final double ordinal;
  public final double ordinalGap;
  public final double row;
  public final double rowOfMany;
  public final double rowOfFew;
  public final double rowOfDates;
  public final double rowOfLines;
  public final double rowSpace;
  public final double head;
  public final double headBaseline;
  public final double headGap;
  public final double end;
  public final double shortest;

  // Lines
  public final double stroke;
  public final double line;
  public final double gridLine;
  public final double thin;
  public final double stubLine;
  public final double stubGap;
  public final double dashLine;
  public final double dash;
  public final double dashGap;
  public final double dotLine;
  public final double dotGap;

  // Bars, and the ends that qualifiers give them
  public final double bar;
  public final double barGap;
  public final double groupGap;
  public final double whole;
  public final double part;
  public final double partName;
  public final double partSpace;
  public final double partOfMany;
  public final double partNameOfMany;
  public final double partSpaceOfMany;
  public final double zeroOfMany;
  public final double bracket;
  public final double bracketLine;
  public final double bracketGap;
  public final double zero;
  public final double stub;
  public final double stubWords;
  public final double openGap;
  public final double filledGap;
  public final double arrow;
  public final double longestArrow;
  public final double filledArrow;
  public final double inset;
  public final double beforeTick;
  public final double tick;
  public final double slim;
  public final double slimTick;
  public final double hatched;
  public final double hatch;

  // Dots, and the signs that qualifiers give them
  public final double disc;
  public final double sign;
  public final double signEnd;
  public final double signHalf;
  public final double signInset;
  public final double side;
  public final double sideFrom;
  public final double sideOfRange;
  public final double beyondSide;
  public final double discBeforeTick;
  public final double discTick;
  public final double band;

  // Pairs of dots
  public final double pairLine;
  public final double pairAbove;
  public final double panelBaseline;
  public final double panelHead;
  public final double panelSpace;
  public final double panelRow;

  // Dates
  public final double ring;
  public final double block;
  public final double slimBlock;
  public final double slimDisc;
  public final double interval;
  public final double leastDate;
  public final double overMark;
  public final double upperTrack;
  public final double lowerTrack;
  public final double missing;
  public final double missingEnd;
  public final double missingWords;
  public final double mostBefore;
  public final double years;
  public final double yearsLine;
  public final double yearsRows;
  public final double months;
  public final double monthsLine;
  public final double monthsRows;

  // Columns
  public final double height;
  public final double pitch;
  public final double column;
  public final double columnShare;
  public final double denseShare;
  public final double left;
  public final double axisCentre;
  public final double columnLine;
  public final double columnAscent;
  public final double columnClear;
  public final double columnBelow;
  public final double columnName;
  public final double columnFoot;
  public final double panel;
  public final double panelHeight;
  public final double panelGap;
  public final double panelRows;
  public final double tile;
  public final double tileGap;
  public final double tileCode;
  public final double tileNumber;
  public final double tileRise;
  public final double tileList;
  public final double tileLine;
  public final double tileFoot;
  public final double lineHeight;
  public final double lineNames;
  public final double note;
  public final double breakLine;
  public final double breakRoom;
  public final double breakBaseline;

  private ChartStyle(Look look) {
    regular = look.regular();
    semibold = look.semibold();
    categories = (int) look.numberOr("categories", 0);
    language = look.language();
    wordPart = (int) look.number("word-part");
    label = look.points("chart-label");
    axis = look.points("chart-axis");
    fine = look.points("chart-fine");
    leading = look.points("chart-leading");
    centre = look.points("chart-centre");
    ascent = look.points("chart-ascent");
    clear = look.points("chart-clear");
    margin = look.points("chart-margin");
    below = look.points("chart-below");
    gap = look.points("chart-gap");
    near = look.points("chart-near");
    width = look.points("chart-width");
    phone = look.points("chart-phone");
    stacked = look.points("chart-stacked");
    barsStacked = look.points("chart-bars-stacked");
    glyph = look.points("chart-glyph");
    glyphHeight = look.points("chart-glyph-height");
    glyphBar = look.points("chart-glyph-bar");
    glyphNumber = look.points("chart-glyph-number");
    glyphLower = look.points("chart-glyph-lower");
    glyphUpper = look.points("chart-glyph-upper");
    names = look.points("chart-names");
    track = look.points("chart-track");
    ordinalTrack = look.points("chart-ordinal-track");
    ordinal = look.points("chart-ordinal");
    ordinalGap = look.points("chart-ordinal-gap");
    row = look.points("chart-row");
    rowOfMany = look.points("chart-row-of-many");
    rowOfFew = look.points("chart-row-of-few");
    rowOfDates = look.points("chart-row-of-dates");
    rowOfLines = look.points("chart-row-of-lines");
    rowSpace = look.points("chart-row-space");
    head = look.points("chart-head");
    headBaseline = look.points("chart-head-baseline");
    headGap = look.points("chart-head-gap");
    end = look.points("chart-end");
    shortest = look.points("chart-shortest");
    stroke = look.points("chart-stroke");
    line = look.points("chart-line");
    gridLine = look.points("chart-grid-line");
    thin = look.points("chart-thin");
    stubLine = look.points("chart-stub-line");
    stubGap = look.points("chart-stub-gap");
    dashLine = look.points("chart-dash-line");
    dash = look.points("chart-dash");
    dashGap = look.points("chart-dash-gap");
    dotLine = look.points("chart-dot-line");
    dotGap = look.points("chart-dot-gap");
    bar = look.points("chart-bar");
    barGap = look.points("chart-bar-gap");
    groupGap = look.points("chart-group-gap");
    whole = look.points("chart-whole");
    part = look.points("chart-part");
    partName = look.points("chart-part-name");
    partSpace = look.points("chart-part-space");
    partOfMany = look.points("chart-part-of-many");
    partNameOfMany = look.points("chart-part-name-of-many");
    partSpaceOfMany = look.points("chart-part-space-of-many");
    zeroOfMany = look.points("chart-zero-of-many");
    bracket = look.points("chart-bracket");
    bracketLine = look.points("chart-bracket-line");
    bracketGap = look.points("chart-bracket-gap");
    zero = look.points("chart-zero");
    stub = look.points("chart-stub");
    stubWords = look.points("chart-stub-words");
    openGap = look.points("chart-open-gap");
    filledGap = look.points("chart-filled-gap");
    arrow = look.number("chart-arrow");
    longestArrow = look.points("chart-longest-arrow");
    filledArrow = look.points("chart-filled-arrow");
    inset = look.points("chart-inset");
    beforeTick = look.points("chart-before-tick");
    tick = look.points("chart-tick");
    slim = look.points("chart-slim");
    slimTick = look.number("chart-slim-tick");
    hatched = look.points("chart-hatched");
    hatch = look.points("chart-hatch");
    disc = look.points("chart-disc");
    sign = look.points("chart-sign");
    signEnd = look.points("chart-sign-end");
    signHalf = look.points("chart-sign-half");
    signInset = look.points("chart-sign-inset");
    side = look.points("chart-side");
    sideFrom = look.points("chart-side-from");
    sideOfRange = look.points("chart-side-of-range");
    beyondSide = look.points("chart-beyond-side");
    discBeforeTick = look.points("chart-disc-before-tick");
    discTick = look.points("chart-disc-tick");
    band = look.points("chart-band");
    pairLine = look.points("chart-pair-line");
    pairAbove = look.points("chart-pair-above");
    panelBaseline = look.points("chart-panel-baseline");
    panelHead = look.points("chart-panel-head");
    panelSpace = look.points("chart-panel-space");
    panelRow = look.points("chart-panel-row");
    ring = look.points("chart-ring");
    block = look.points("chart-block");
    slimBlock = look.points("chart-slim-block");
    slimDisc = look.points("chart-slim-disc");
    interval = look.points("chart-interval");
    leastDate = look.points("chart-least-date");
    overMark = look.points("chart-over-mark");
    upperTrack = look.points("chart-upper-track");
    lowerTrack = look.points("chart-lower-track");
    missing = look.points("chart-missing");
    missingEnd = look.points("chart-missing-end");
    missingWords = look.points("chart-missing-words");
    mostBefore = look.points("chart-most-before");
    years = look.points("chart-years");
    yearsLine = look.points("chart-years-line");
    yearsRows = look.points("chart-years-rows");
    months = look.points("chart-months");
    monthsLine = look.points("chart-months-line");
    monthsRows = look.points("chart-months-rows");
    height = look.points("chart-height");
    pitch = look.points("chart-pitch");
    column = look.points("chart-column");
    columnShare = look.number("chart-column-share");
    denseShare = look.number("chart-dense-share");
    left = look.points("chart-left");
    axisCentre = look.points("chart-axis-centre");
    columnLine = look.points("chart-column-line");
    columnAscent = look.points("chart-column-ascent");
    columnClear = look.points("chart-column-clear");
    columnBelow = look.points("chart-column-below");
    columnName = look.points("chart-column-name");
    columnFoot = look.points("chart-column-foot");
    panel = look.points("chart-panel");
    panelHeight = look.points("chart-panel-height");
    panelGap = look.points("chart-panel-gap");
    panelRows = look.points("chart-panel-rows");
    tile = look.points("chart-tile");
    tileGap = look.points("chart-tile-gap");
    tileCode = look.points("chart-tile-code");
    tileNumber = look.points("chart-tile-number");
    tileRise = look.number("chart-tile-rise");
    tileList = look.points("chart-tile-list");
    tileLine = look.points("chart-tile-line");
    tileFoot = look.points("chart-tile-foot");
    lineHeight = look.points("chart-line-height");
    lineNames = look.points("chart-line-names");
    note = look.number("chart-note");
    breakLine = look.points("chart-break");
    breakRoom = look.points("chart-break-room");
    breakBaseline = look.points("chart-break-baseline");
  }

  /** A size of text, in points. */
  public double size(Span.Size size) {
    return switch (size) {
      case LABEL -> label;
      case AXIS -> axis;
      case FINE -> fine;
    };
  }

  /** The style of the charts in a look. */
  public static ChartStyle of(Look look) {
    Palette.TOKENS.forEach(look::colour);
    return new ChartStyle(look);
  }
}
