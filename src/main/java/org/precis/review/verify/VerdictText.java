package org.precis.review.verify;

import java.util.List;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.diagnostic.Glyphs;
import org.precis.model.Masthead;
import org.precis.pdf.sign.Signer;

/** Verdicts as text: all faults, then each verdict with what is in the file. */
public final class VerdictText {

  private static final int HEAD = 12;
  private static final int LONGEST = 100;

  private final StringBuilder out = new StringBuilder();

  private VerdictText() {}

  public static String of(List<Verdict> verdicts) {
    VerdictText text = new VerdictText();
    verdicts.forEach(verdict -> text.out.append(DiagnosticPrinter.print(verdict.faults())));
    verdicts.forEach(text::verdict);
    return text.out.toString();
  }

  private void verdict(Verdict verdict) {
    out.append(Glyphs.shown(verdict.name())).append(": ").append(verdict.word());
    out.append(verdict.isVerified() ? ", rebuilt byte for byte" : "").append('\n');
    verdict.facts().ifPresent(this::facts);
    verdict.signer().ifPresent(this::signer);
  }

  private void facts(Verdict.Facts facts) {
    Masthead masthead = facts.edition().masthead();
    line("briefing", masthead.id() + " (" + masthead.language() + "): " + masthead.title());
    facts.edition().selection().slice().ifPresent(slice -> line(slice.dimension(), slice.value()));
    line("period", facts.period());
    if (!facts.ownWords().isEmpty()) {
      // Whole: what is cut off could be what misleads
      whole("own words", "'" + String.join("', '", facts.ownWords()) + "'");
    }
    line("data", facts.data());
    line("built by", facts.by().toString());
  }

  private void signer(Signer signer) {
    line("signed by", signer.name());
    line("", "(whether the signer can be trusted is not checked)");
  }

  private void line(String head, String text) {
    if (!text.isEmpty()) {
      whole(head, shortened(text));
    }
  }

  private void whole(String head, String text) {
    String shown = Glyphs.shown(head);
    out.append("  ").append(shown).append(" ".repeat(Math.max(1, HEAD - shown.length())));
    out.append(Glyphs.shown(text)).append('\n');
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
