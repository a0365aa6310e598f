package org.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documentation as a site: each link of a page leads to a file and a place that are there. */
@Tag("slow")
class SiteTest {

  private static final Pattern CHAPTER = Pattern.compile("\\(([^)]*)\\.md\\)");
  private static final long PATIENCE_SECONDS = 60;

  @TempDir Path site;
  private final Map<Path, Document> pages = new HashMap<>();

  @Test
  void linksLeadSomewhere() throws Exception {
    boolean there = Files.isExecutable(Path.of("/usr/bin/mdbook"));
    assertTrue(there || System.getenv("CI") == null, "mdbook is missing");
    assumeTrue(there, "no mdbook");
    Process made =
        new ProcessBuilder("packaging/site", site.toString()).redirectErrorStream(true).start();
    String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    made.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertEquals(0, made.exitValue(), said);
    List<String> dead = new ArrayList<>();
    String summary = Files.readString(Path.of("packaging/summary.md"));
    for (MatchResult chapter : CHAPTER.matcher(summary).results().toList()) {
      dead.addAll(deadLinks(site.resolve(chapter.group(1) + ".html")));
    }
    assertEquals(List.of(), dead);
  }

  private List<String> deadLinks(Path page) throws IOException {
    List<String> dead = new ArrayList<>();
    for (Element link : page(page).select("main a[href]")) {
      URI address = URI.create(link.attr("href"));
      if (address.isAbsolute()) {
        continue;
      }
      String path = address.getPath();
      Path file = path.isEmpty() ? page : page.resolveSibling(path).normalize();
      String place = address.getFragment();
      if (!Files.exists(file)
          || place != null
              && Files.isRegularFile(file)
              && page(file).getElementById(place) == null) {
        dead.add(site.relativize(page) + ": " + address);
      }
    }
    return dead;
  }

  private Document page(Path file) throws IOException {
    Document known = pages.get(file);
    if (known == null) {
      known = Jsoup.parse(file);
      pages.put(file, known);
    }
    return known;
  }
}
