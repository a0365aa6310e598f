package org.precis.office;

import java.util.ArrayList;
import java.util.List;
import org.precis.office.Block.Contents;
import org.precis.office.Block.Entry;
import org.precis.office.Block.Paragraph;
import org.precis.office.Inline.Run;
import org.precis.text.BlockText;

/** Fills the list of contents of a document. */
final class ContentsEntries {

  private ContentsEntries() {}

  /** The blocks with an entry for each heading of the first level wherever the contents stand. */
  static List<Block> in(List<Block> blocks) {
    List<Entry> entries = new ArrayList<>();
    List<Block> all = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph && paragraph.level() == 1) {
        String anchor = "contents-" + (entries.size() + 1);
        entries.add(new Entry(anchor, text(paragraph)));
        List<String> anchors = new ArrayList<>(paragraph.anchors());
        anchors.add(anchor);
        all.add(
            new Paragraph(
                paragraph.style(),
                paragraph.level(),
                paragraph.look(),
                paragraph.marker(),
                paragraph.stop(),
                paragraph.stopAtEnd(),
                anchors,
                paragraph.inlines()));
      } else {
        all.add(block);
      }
    }
    all.replaceAll(
        block ->
            block instanceof Contents contents ? new Contents(contents.heading(), entries) : block);
    return all;
  }

  private static String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : paragraph.inlines()) {
      text.append(inline instanceof Run run ? run.text() : " ");
    }
    return BlockText.normalized(text);
  }
}
