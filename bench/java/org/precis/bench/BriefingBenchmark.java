package org.precis.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.precis.Format;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.input.ReadResult;
import org.precis.model.Edition;
import org.precis.pdf.write.PdfLimits;
import org.precis.pdf.write.Pdf;
import org.precis.pdf.write.PdfWriter;
import org.precis.typeset.style.RulesCache;
import org.precis.workspace.Fonts;
import org.precis.workspace.Workspace;

/**
 * What a warm engine takes for the sample briefing, in milliseconds on one thread: reading the pack,
 * making the HTML, making HTML and PDF; and the PDF of that HTML. Beside wall time stands CPU time (":cpu").
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-Xmx512m", "-Djava.awt.headless=true"})
public class BriefingBenchmark {

  private final Workspace workspace = new Workspace(Path.of("templates"), Fonts.bundled());
  private final Precis engine = Precis.open(workspace);
  private final Pack pack = Pack.of(Path.of("data/net-2018"));
  private final RulesCache looks = new RulesCache(1);
  private Edition edition;
  private String page;

  @Setup
  public void read() {
    edition = readPack().editions().get(0);
    page = new String(html().bytes(Format.HTML), StandardCharsets.UTF_8);
  }

  @Benchmark
  public ReadResult readPack() {
    return EditionReader.read(pack, workspace);
  }

  @Benchmark
  public Publication html() {
    return engine.produce(edition, Format.HTML).orElseThrow();
  }

  @Benchmark
  public Publication htmlAndPdf() {
    return engine.produce(edition).orElseThrow();
  }

  @Benchmark
  public Pdf pdf() {
    PdfLimits limits = new PdfLimits(100, 1 << 24, Duration.ofMinutes(1));
    return PdfWriter.of(page.toCharArray(), "page", limits, looks, unheard -> {}).write();
  }
}
