package org.precis.review.verify;

import java.util.List;
import org.precis.diagnostic.DiagnosticJson;
import org.precis.model.Masthead;
import org.precis.model.Slice;
import org.precis.pdf.sign.Signer;
import org.precis.text.JsonWriter;

/** Verdicts as JSON: an array of objects, one for each file. */
public final class VerdictJson {

  private final JsonWriter json;

  private VerdictJson(JsonWriter json) {
    this.json = json;
  }

  public static String of(List<Verdict> verdicts) {
    return JsonWriter.compact(verdicts, (json, verdict) -> new VerdictJson(json).verdict(verdict));
  }

  private void verdict(Verdict verdict) {
    json.string("file", verdict.name());
    json.string("verdict", verdict.word());
    verdict.facts().ifPresent(this::facts);
    verdict.signature().ifPresent(signed -> json.object("signature", () -> signature(signed)));
    json.array("faults", verdict.faults(), fault -> DiagnosticJson.write(json, fault));
  }

  private void facts(Verdict.Facts facts) {
    Masthead masthead = facts.edition().masthead();
    json.string("id", masthead.id());
    json.string("language", masthead.language());
    json.string("title", masthead.title());
    json.string("period", facts.period());
    facts
        .edition()
        .selection()
        .slice()
        .ifPresent(slice -> json.object("slice", () -> slice(slice)));
    json.list("ownWords", facts.ownWords());
    json.string("data", facts.data());
    json.string("engine", facts.by().engine());
    json.string("template", facts.edition().presentation().template());
    json.optional("templateHash", facts.templateHash());
  }

  private void slice(Slice slice) {
    json.string("dimension", slice.dimension());
    json.string("value", slice.value());
  }

  private void signature(Verdict.Signed signature) {
    json.string("state", signature.holds() ? "holds" : "does not hold");
    signature.signer().ifPresent(this::signer);
    json.string("trust", "not checked");
  }

  private void signer(Signer signer) {
    json.string("signer", signer.name());
    json.string("validFrom", signer.from().toString());
    json.string("validUntil", signer.until().toString());
  }
}
