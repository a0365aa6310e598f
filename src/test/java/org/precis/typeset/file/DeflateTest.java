package org.precis.typeset.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes of a file do not depend on the zlib of a machine. */
class DeflateTest {

  /** Data of all sizes about those of blocks and of the window, of much order and of none. */
  static Stream<byte[]> data() {
    int[] sizes = {0, 1, 2, 3, 258, 259, 4_000, 16_383, 16_384, 32_768, 65_536, 300_000};
    return IntStream.of(sizes)
        .boxed()
        .flatMap(size -> Stream.of(zeros(size), noise(size), numbers(size), repeated(size)));
  }

  private static byte[] zeros(int size) {
    return new byte[size];
  }

  private static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new Random(size).nextBytes(noise);
    return noise;
  }

  /** Like the content of a page. */
  private static byte[] numbers(int size) {
    Random random = new Random(size);
    StringBuilder numbers = new StringBuilder();
    while (numbers.length() < size) {
      numbers.append(random.nextInt(600)).append('.').append(random.nextInt(100)).append(" Td ");
    }
    return Arrays.copyOf(numbers.toString().getBytes(StandardCharsets.US_ASCII), size);
  }

  /** The same again at growing distances. */
  private static byte[] repeated(int size) {
    byte[] part = noise(97);
    byte[] repeated = noise(size);
    for (int at = 0; at + part.length <= size; at += part.length + at / 7) {
      System.arraycopy(part, 0, repeated, at, part.length);
    }
    return repeated;
  }

  @ParameterizedTest
  @MethodSource("data")
  void bothWaysGiveTheSameBytes(byte[] data) {
    assumeTrue(Deflate.isOriginal(new Deflater(2)), "another zlib than the original");
    assertArrayEquals(compressed(true, data), compressed(false, data));
  }

  @ParameterizedTest
  @MethodSource("data")
  void whatIsCompressedCanBeRead(byte[] data) throws Exception {
    for (boolean ofJava : new boolean[] {true, false}) {
      Inflater inflater = new Inflater();
      inflater.setInput(compressed(ofJava, data));
      byte[] read = new byte[data.length + 1];
      int size = inflater.inflate(read);
      assertTrue(inflater.finished());
      assertEquals(0, inflater.getRemaining());
      assertArrayEquals(data, Arrays.copyOf(read, size));
    }
  }

  /** The data is not the first that it compresses. */
  private static byte[] compressed(boolean ofJava, byte[] data) {
    Deflate deflate = new Deflate(ofJava);
    deflate.compress(numbers(70_000), 70_000);
    int size = deflate.compress(data, data.length);
    byte[] compressed = Arrays.copyOf(deflate.bytes(), size);
    deflate.end();
    return compressed;
  }

  /** As its port says, whatever the zlib of this machine. */
  @Test
  void theOriginalIsKnownByTheProbe() {
    byte[] probe = Deflate.probe();
    byte[] compressed = compressed(false, probe);
    CRC32 sum = new CRC32();
    sum.update(compressed);
    assertEquals("26981 f42c8ef0", compressed.length + " " + Long.toHexString(sum.getValue()));
  }

  /** As those that find other matches, and those that make other blocks. */
  @Test
  void othersAreToldByTheProbe() {
    for (int level : new int[] {0, 1, 3, 4, 5, 6, 9}) {
      assertFalse(Deflate.isOriginal(new Deflater(level)), "level " + level);
    }
    Deflater withoutMatches = new Deflater(2);
    withoutMatches.setStrategy(Deflater.HUFFMAN_ONLY);
    assertFalse(Deflate.isOriginal(withoutMatches));
  }
}
