package org.precis.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.precis.Format;
import org.precis.Precis;
import org.precis.html.read.HtmlBlock;
import org.precis.html.read.HtmlFile;
import org.precis.model.Edition;
import org.precis.model.Limits;
import org.precis.pdf.read.PdfBlock;
import org.precis.pdf.read.PdfFile;
import org.precis.pdf.write.PdfLimits;
import org.precis.pdf.write.PdfWriter;
import org.precis.review.Explanation.Printed;
import org.precis.review.Numbers.OfCount;
import org.precis.workspace.Workspace;

/** Finds where a briefing prints a number: in every block of its pages that says so. */
final class PrintedPlaces {

  private final Edition edition;
  private final Numbers numbers;
  private final List<HtmlBlock> blocks;
  private final List<PdfBlock> paper;

  PrintedPlaces(Edition edition, Numbers numbers, Workspace workspace) {
    this.edition = edition;
    this.numbers = numbers;
    String page =
        Precis.open(workspace)
            .produce(edition, Format.HTML)
            .orElseThrow()
            .html()
            .orElseThrow()
            .markup();
    this.blocks = HtmlFile.parse(page).blocks();
    this.paper = paper(page);
  }

  /** The places of the number with this id; a count of a total is a place of the total. */
  List<Printed> of(String id) {
    boolean paired = paper.size() == blocks.size();
    List<Printed> printed = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      HtmlBlock block = blocks.get(i);
      if (block.refs().stream().anyMatch(ref -> names(ref, id))) {
        int onPage = paired ? paper.get(i).page() : 0;
        printed.add(new Printed(block.section(), block.label(), onPage, block.text()));
      }
    }
    return printed;
  }

  private boolean names(String ref, String id) {
    return ref.equals(id)
        || numbers.find(ref).map(Map.Entry::getValue).orElse(null) instanceof OfCount count
            && count.total().id().equals(id);
  }

  private List<PdfBlock> paper(String page) {
    Limits limits = edition.presentation().limits();
    PdfLimits most = new PdfLimits(limits.pages(), limits.bytes(), limits.deadline());
    String name = edition.masthead().id();
    try (PdfFile pdf = PdfFile.open(name, PdfWriter.write(page, name, most).bytes())) {
      return pdf.blocks();
    }
  }
}
