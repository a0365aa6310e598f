package org.precis.html.figure;

import org.precis.html.inline.RenderContext;
import org.precis.html.inline.SourceLines;

/** Figures of some subjects or kinds: what makes any of them needs. */
abstract class Figures {

  final FigureFrame frame;
  final RenderContext context;
  final SourceLines sources;
  final Findings findings;

  Figures(FigureFrame frame) {
    this.frame = frame;
    this.context = frame.context;
    this.sources = new SourceLines(context);
    this.findings = new Findings(context);
  }
}
