package org.precis.html.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Format;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.fixture.Looks;
import org.precis.fixture.Packs;
import org.precis.html.content.Content;
import org.precis.html.content.ContentHtml;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView;
import org.precis.html.page.Markup;
import org.precis.html.page.NoRoom;
import org.precis.html.words.Words;
import org.precis.json.BriefingJson;
import org.precis.model.Edition;
import org.precis.workspace.TemplateFiles;

/** What the pages say is content, which HTML is but one way to write. */
@Tag("slow")
class ContentOfPagesTest {

  private static final Precis PRECIS = Precis.open(Packs.WORKSPACE);
  private static final Path TEMPLATE = Path.of("templates/standard");

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void theNumbersOfThePageAreThoseOfItsContent(String pack) {
    for (Edition edition : Packs.read(Packs.all().get(pack))) {
      Publication briefing = PRECIS.produce(edition, Format.HTML).orElseThrow();
      Set<String> printed = new TreeSet<>();
      for (Element element :
          Jsoup.parse(briefing.html().orElseThrow().markup()).select("[data-ref]")) {
        printed.addAll(List.of(element.attr("data-ref").split(" ")));
      }
      Said said = Said.of(page(briefing));
      if (Packs.isWhole(edition)) {
        assertEquals(said.ids, printed);
      } else {
        assertTrue(said.ids.containsAll(printed), printed::toString);
      }
      assertFalse(said.content.isEmpty());
    }
  }

  /** With the ids of the numbers in it, at their places. */
  @ParameterizedTest
  @MethodSource("packs")
  void anotherWriterSaysTheSame(String pack) {
    for (Edition edition : Packs.read(Packs.all().get(pack))) {
      for (Content content :
          Said.of(page(PRECIS.produce(edition, Format.HTML).orElseThrow())).content) {
        Document html = Jsoup.parse(ContentHtml.of(content));
        html.select("svg > *").remove();
        for (Element number : html.select("[data-ref]")) {
          number.appendText("[" + number.attr("data-ref") + "]");
        }
        assertEquals(unspaced(html.wholeText()), unspaced(NumberedText.of(content)));
      }
    }
  }

  private static String unspaced(String text) {
    return text.replaceAll("[\\s\u00a0]", "");
  }

  private static BriefingView page(Publication briefing) {
    Edition edition = briefing.edition();
    RenderContext context =
        new RenderContext(
            edition,
            briefing.totals(),
            words(edition.masthead().language()).with(edition.presentation().words()),
            Looks.of(edition.masthead().language()));
    String data = BriefingJson.write(edition, briefing.totals());
    return PageView.of(context, Packs.WORKSPACE.fonts(), data, NoRoom.NONE)
        .view(new Markup(""), "", "", "", "");
  }

  private static Words words(String language) {
    try {
      Set<String> files = TemplateFiles.in(TEMPLATE).names();
      String file = TemplateFiles.wordsFile(TemplateFiles.tagFor(language, files).orElseThrow());
      return Words.parse(language, file, Files.readString(TEMPLATE.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All content of a page, and the ids of its numbers. */
  private record Said(List<Content> content, Set<String> ids) {

    static Said of(Object page) {
      Said said = new Said(new ArrayList<>(), new TreeSet<>());
      said.add("", page);
      return said;
    }

    private void add(String name, Object part) {
      if (part instanceof Content one) {
        content.add(one);
        ids.addAll(one.ids());
      } else if (part instanceof List<?> parts) {
        parts.forEach(each -> add(name, each));
      } else if (part instanceof Record composed) {
        for (RecordComponent component : composed.getClass().getRecordComponents()) {
          add(component.getName(), value(component, composed));
        }
      } else if (name.equals("ref") && !part.equals("")) {
        ids.add((String) part);
      }
    }

    private static Object value(RecordComponent component, Record composed) {
      try {
        return component.getAccessor().invoke(composed);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
