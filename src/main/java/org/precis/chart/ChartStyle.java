package org.precis.chart;

import org.precis.look.Look;
import org.precis.workspace.Face;

/**
 * The sizes of charts, in points, and the faces of their texts: the tokens of a template that begin
 * with {@code --chart-}. What each of them is stands in the sheet of the standard template's
 * tokens.
 */
public final class ChartStyle {

  final Face regular;
  final Face semibold;

  // Text in charts
  final double label;
  final double axis;
  final double leading;
  final double centre;
  final double ascent;
  final double clear;
  final double margin;
  final double below;
  final double gap;
  final double near;

  // The size of charts
  final double width;
  final double phone;
  final double glyph;
  final double glyphHeight;
  final double glyphBar;
  final double glyphNumber;
  final double glyphLower;
  final double glyphUpper;

  // Rows
  final double names;
  final double track;
  final double ordinalTrack;
  final double ordinal;
  final double ordinalGap;
  final double row;
  final double rowOfMany;
  final double rowOfFew;
  final double rowOfDates;
  final double rowOfLines;
  final double rowSpace;
  final double head;
  final double headBaseline;
  final double headGap;
  final double end;
  final double shortest;

  // Lines
  final double stroke;
  final double line;
  final double gridLine;
  final double thin;
  final double stubLine;
  final double stubGap;
  final double dashLine;
  final double dash;
  final double dashGap;
  final double dotLine;
  final double dotGap;

  // Bars, and the ends that qualifiers give them
  final double bar;
  final double whole;
  final double part;
  final double bracket;
  final double bracketLine;
  final double bracketGap;
  final double zero;
  final double parts;
  final double stub;
  final double stubWords;
  final double openGap;
  final double filledGap;
  final double arrow;
  final double longestArrow;
  final double filledArrow;
  final double inset;
  final double beforeTick;
  final double tick;
  final double slim;
  final double slimTick;
  final double hatched;
  final double hatch;

  // Dots, and the signs that qualifiers give them
  final double disc;
  final double sign;
  final double signEnd;
  final double signHalf;
  final double signInset;
  final double side;
  final double sideFrom;
  final double sideOfRange;
  final double beyondSide;
  final double discBeforeTick;
  final double discTick;
  final double band;

  // Dates
  final double ring;
  final double block;
  final double slimBlock;
  final double slimDisc;
  final double interval;
  final double leastDate;
  final double upperTrack;
  final double lowerTrack;
  final double missing;
  final double missingEnd;
  final double missingWords;
  final double mostBefore;
  final double years;
  final double yearsLine;
  final double yearsRows;
  final double months;
  final double monthsLine;
  final double monthsRows;

  // Columns
  final double height;
  final double pitch;
  final double column;
  final double columnShare;
  final double denseShare;
  final double left;
  final double axisCentre;
  final double columnLine;
  final double columnAscent;
  final double columnClear;
  final double columnBelow;
  final double columnName;
  final double columnFoot;
  final double breakLine;
  final double breakBaseline;
  final double breakArrow;
  final double breakGap;
  final double tip;
  final double tipHalf;
  final double tipRise;

  private ChartStyle(Look look) {
    regular = look.regular();
    semibold = look.semibold();
    label = look.points("chart-label");
    axis = look.points("chart-axis");
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
    whole = look.points("chart-whole");
    part = look.points("chart-part");
    bracket = look.points("chart-bracket");
    bracketLine = look.points("chart-bracket-line");
    bracketGap = look.points("chart-bracket-gap");
    zero = look.points("chart-zero");
    parts = look.number("chart-parts");
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
    ring = look.points("chart-ring");
    block = look.points("chart-block");
    slimBlock = look.points("chart-slim-block");
    slimDisc = look.points("chart-slim-disc");
    interval = look.points("chart-interval");
    leastDate = look.points("chart-least-date");
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
    breakLine = look.points("chart-break");
    breakBaseline = look.points("chart-break-baseline");
    breakArrow = look.points("chart-break-arrow");
    breakGap = look.points("chart-break-gap");
    tip = look.points("chart-tip");
    tipHalf = look.points("chart-tip-half");
    tipRise = look.points("chart-tip-rise");
  }

  /** The style of the charts in a look. */
  public static ChartStyle of(Look look) {
    return new ChartStyle(look);
  }
}
