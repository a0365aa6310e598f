package org.precis.shaping;

import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.ExportFunction;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.ValType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * HarfBuzz, compiled to WebAssembly and from that to classes, with a memory of its own. It holds
 * the fonts that were asked for last, and what words look like in them. For one thread.
 */
final class HarfBuzz {

  private static final int READ_ONLY = 1;
  private static final int LEFT_TO_RIGHT = 4;
  private static final int RIGHT_TO_LEFT = 5;

  /** Each glyph keeps the place of its own character as far as glyphs stand in their order. */
  private static final int BY_CHARACTER = 1;

  private static final int INFO = 20;
  private static final int FEATURE = 16;
  private static final int MOST_FONTS = 16;
  private static final int MOST_WORDS = 20_000;

  private final Memory memory;
  private final ExportFunction allocate;
  private final ExportFunction free;
  private final ExportFunction addText;
  private final ExportFunction clear;
  private final ExportFunction shape;
  private final ExportFunction infos;
  private final ExportFunction positions;
  private final ExportFunction count;
  private final Instance instance;
  private final int buffer;
  private final Map<String, Integer> languages = new LinkedHashMap<>();
  private final LinkedHashMap<Shaper.Font, Loaded> fonts =
      new LinkedHashMap<>(MOST_FONTS * 2, 0.75f, true);

  private record Word(String text, Shaper.Setting setting) {}

  private record Loaded(int bytes, int blob, int face, int font, Map<Word, Shaped> words) {}

  HarfBuzz() {
    try (InputStream in = HarfBuzz.class.getResourceAsStream("HarfBuzzCode.meta")) {
      instance =
          Instance.builder(Parser.parse(in))
              .withMachineFactory(HarfBuzzCodeMachine::new)
              .withMemoryFactory(ByteArrayMemory::new)
              .withImportValues(host())
              .withStart(false)
              .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    instance.export("__wasm_call_ctors").apply();
    memory = instance.memory();
    allocate = instance.export("malloc");
    free = instance.export("free");
    addText = instance.export("hb_buffer_add_utf16");
    clear = instance.export("hb_buffer_clear_contents");
    shape = instance.export("hb_shape");
    infos = instance.export("hb_buffer_get_glyph_infos");
    positions = instance.export("hb_buffer_get_glyph_positions");
    count = instance.export("hb_buffer_get_length");
    buffer = call("hb_buffer_create");
    call("hb_buffer_set_cluster_level", buffer, BY_CHARACTER);
  }

  /** What the module asks of the machine it runs on: more memory, and otherwise nothing. */
  private static ImportValues host() {
    return ImportValues.builder()
        .addFunction(
            refused("wasi_snapshot_preview1", "proc_exit", List.of(ValType.I32), List.of()),
            refused("env", "_abort_js", List.of(), List.of()),
            refused(
                "env", "_setitimer_js", List.of(ValType.I32, ValType.F64), List.of(ValType.I32)),
            refused("env", "_emscripten_runtime_keepalive_clear", List.of(), List.of()),
            new HostFunction(
                "env",
                "emscripten_resize_heap",
                FunctionType.of(List.of(ValType.I32), List.of(ValType.I32)),
                (instance, args) -> {
                  Memory memory = instance.memory();
                  long wanted = args[0] & 0xFFFFFFFFL;
                  int pages = (int) ((wanted + Memory.PAGE_SIZE - 1) / Memory.PAGE_SIZE);
                  int more = pages - memory.pages();
                  return new long[] {more <= 0 || memory.grow(more) >= 0 ? 1 : 0};
                }))
        .build();
  }

  private static HostFunction refused(
      String module, String name, List<ValType> takes, List<ValType> gives) {
    return new HostFunction(
        module,
        name,
        FunctionType.of(takes, gives),
        (instance, args) -> {
          throw new IllegalStateException("HarfBuzz ends itself: " + name);
        });
  }

  private int call(String name, long... args) {
    long[] result = instance.export(name).apply(args);
    return result == null || result.length == 0 ? 0 : (int) result[0];
  }

  Shaped shape(Shaper.Font font, String text, Shaper.Setting setting) {
    Loaded loaded = fonts.get(font);
    if (loaded == null) {
      loaded = load(font);
      fonts.put(font, loaded);
      if (fonts.size() > MOST_FONTS) {
        unload(fonts.remove(fonts.keySet().iterator().next()));
      }
    }
    Word word = new Word(text, setting);
    Shaped shaped = loaded.words().get(word);
    if (shaped == null) {
      shaped = read(loaded.font(), text, setting);
      if (loaded.words().size() >= MOST_WORDS) {
        loaded.words().clear();
      }
      loaded.words().put(word, shaped);
    }
    return shaped;
  }

  private Loaded load(Shaper.Font font) {
    int bytes = (int) allocate.apply(font.file().length)[0];
    memory.write(bytes, font.file());
    int blob = call("hb_blob_create", bytes, font.file().length, READ_ONLY, 0, 0);
    int face = call("hb_face_create", blob, 0);
    return new Loaded(bytes, blob, face, call("hb_font_create", face), new LinkedHashMap<>());
  }

  private void unload(Loaded loaded) {
    call("hb_font_destroy", loaded.font());
    call("hb_face_destroy", loaded.face());
    call("hb_blob_destroy", loaded.blob());
    free.apply(loaded.bytes());
  }

  private Shaped read(int font, String text, Shaper.Setting setting) {
    clear.apply(buffer);
    int characters = (int) allocate.apply(2L * text.length() + 2)[0];
    memory.write(characters, text.getBytes(StandardCharsets.UTF_16LE));
    addText.apply(buffer, characters, text.length(), 0, text.length());
    free.apply(characters);
    call("hb_buffer_set_direction", buffer, setting.rightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
    call("hb_buffer_set_script", buffer, tag(setting.script()));
    call("hb_buffer_set_language", buffer, language(setting.language()));
    SortedMap<String, Integer> said = said(setting);
    int features = said.isEmpty() ? 0 : (int) allocate.apply((long) FEATURE * said.size())[0];
    int next = features;
    for (Map.Entry<String, Integer> feature : said.entrySet()) {
      memory.writeI32(next, tag(feature.getKey()));
      memory.writeI32(next + 4, feature.getValue());
      memory.writeI32(next + 8, 0);
      memory.writeI32(next + 12, -1);
      next += FEATURE;
    }
    shape.apply(font, buffer, features, said.size());
    if (features != 0) {
      free.apply(features);
    }
    int length = (int) count.apply(buffer)[0];
    int info = (int) infos.apply(buffer, 0)[0];
    int position = (int) positions.apply(buffer, 0)[0];
    int[][] parts = new int[5][length];
    for (int i = 0; i < length; i++) {
      parts[0][i] = memory.readInt(info + INFO * i);
      parts[1][i] = memory.readInt(info + INFO * i + 8);
      parts[2][i] = memory.readInt(position + INFO * i);
      parts[3][i] = memory.readInt(position + INFO * i + 8);
      parts[4][i] = memory.readInt(position + INFO * i + 12);
    }
    return new Shaped(parts[0], parts[1], parts[2], parts[3], parts[4]);
  }

  private static SortedMap<String, Integer> said(Shaper.Setting setting) {
    SortedMap<String, Integer> said = new TreeMap<>(setting.features());
    if (!setting.kerns()) {
      said.put("kern", 0);
    }
    if (!setting.ligatures()) {
      said.put("liga", 0);
      said.put("clig", 0);
    }
    return said;
  }

  private int language(String language) {
    return languages.computeIfAbsent(
        language,
        name -> {
          byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
          int at = (int) allocate.apply(bytes.length + 1L)[0];
          memory.write(at, bytes);
          int found = call("hb_language_from_string", at, bytes.length);
          free.apply(at);
          return found;
        });
  }

  private static int tag(String name) {
    int tag = 0;
    for (int i = 0; i < 4; i++) {
      tag = tag << 8 | name.charAt(i);
    }
    return tag;
  }
}
