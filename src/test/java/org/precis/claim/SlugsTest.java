package org.precis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.model.Slug;

/** Names of values in ids and file names, each its own. */
class SlugsTest {

  @Test
  void aNameThatReadsLikeAnotherIsNumbered() {
    Slugs slugs = new Slugs("total");
    assertEquals("new-town", slugs.next("New Town"));
    assertEquals("new-town-2", slugs.next("new town"));
    assertEquals("new-town-3", slugs.next("New-Town"));
    assertEquals("total-2", slugs.next("Total"));
  }

  @Test
  void aNameWithoutLettersIsAValue() {
    Slugs slugs = new Slugs();
    assertEquals("value", slugs.next("–"));
    assertEquals("value-2", slugs.next(""));
  }

  @Test
  void otherScriptsAreWrittenInLatinWordByWord() {
    Slugs slugs = new Slugs();
    assertEquals("guangdong", slugs.next("广东"));
    assertEquals("zurich-nord", slugs.next("Zürich Nord"));
    assertEquals("a-b", slugs.next("a\u2010b"));
    assertEquals("c-d", slugs.next("c\u2027d"));
  }

  /** As the transliterator reads it in one piece, though ideographs are read two by two. */
  @Test
  void aWordOfIdeographsIsReadInItsContext() {
    Transliterator whole = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    List<String> words = new ArrayList<>(List.of("重庆市", "直辖市重庆", "西藏文学", "秘鲁", "二〇一八年", "重"));
    for (int c = 0x4E00; c <= 0x9FFF - 3; c += 41) {
      words.add(new String(new int[] {c, c + 1, c + 2, '重', c + 3}, 0, 5));
    }
    Slugs slugs = new Slugs();
    for (String word : words) {
      String read = Slug.of(whole.transliterate(word).replace(" ", ""));
      assertEquals(read, slugs.next(word).replaceAll("-[0-9]+$", ""), word);
    }
  }
}
