package org.precis.cli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.precis.Format;
import org.precis.html.page.OutputName;
import org.precis.input.Choices;
import org.precis.input.Pack;
import org.precis.input.PackName;
import org.precis.workspace.Workspace;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The input for one output folder: a pack, or the machine forms of briefings with one id, which
 * together correspond to a pack with several languages or slices.
 *
 * @param name as typed
 * @param missing why there is none
 * @param share of its briefings that are made here
 */
public record PackSet(String name, List<Pack> packs, Optional<Exception> missing, Share share) {

  private static final JsonFactory JSON = new JsonFactory();

  /** These packs, for one output folder. */
  public static PackSet of(List<Pack> packs) {
    String names = packs.stream().map(Pack::name).collect(Collectors.joining(" "));
    return new PackSet(names, List.copyOf(packs), Optional.empty(), Share.WHOLE);
  }

  static PackSet missing(String name, Exception why) {
    return new PackSet(name, List.of(), Optional.of(why), Share.WHOLE);
  }

  /**
   * Whether file names need the language: a machine form that {@code build} named without it is
   * from a pack with one language; for any other, such as an attachment, it is unknown.
   */
  boolean needsLanguage(OutputName without) {
    return packs.stream().anyMatch(pack -> isMachineForm(pack.path()))
        && packs.stream().noneMatch(pack -> isNamed(pack, without));
  }

  /** Whether a pack is a single file, the machine form of a briefing. */
  public static boolean isMachineForm(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".json") && Files.isRegularFile(path);
  }

  private static boolean isNamed(Pack pack, OutputName name) {
    return pack.path().getFileName().equals(Path.of(name.as(Format.JSON.ending())).getFileName());
  }

  /** The sets of a shard. */
  public static List<PackSet> of(BuildOptions options) throws IOException {
    List<PackSet> all = of(options.packs(), options.has(BuildFlag.KEEP_GOING));
    List<PackSet> ours = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      PackSet set = all.get(i);
      options.shard().share(i, all.size()).ifPresent(share -> ours.add(set.with(share)));
    }
    return ours;
  }

  private PackSet with(Share other) {
    return new PackSet(name, packs, missing, other);
  }

  /**
   * What its output is named by, as far as one sees it without reading the packs; empty if one does
   * not. That it is right is only known from what is in the output.
   */
  Optional<PackName> likelyName(BuildContext context) {
    BuildOptions options = context.options();
    return likelyName(context.workspace(), options.choices(), options.hasPlaceholders());
  }

  /** The id of the same, without parameters; "" if it is not seen. */
  public String likelyId(Workspace workspace) {
    return likelyName(workspace, Choices.NONE, false).map(PackName::id).orElse("");
  }

  private Optional<PackName> likelyName(
      Workspace workspace, Choices choices, boolean withParameters) {
    Pack pack = packs.get(0);
    if (!isMachineForm(pack.path())) {
      return PackName.likely(pack, workspace, choices, withParameters);
    }
    String id = withParameters ? "" : idOfMachineForm(pack.path());
    return Optional.of(new PackName(id, List.of())).filter(name -> !name.id().isEmpty());
  }

  /**
   * The sets, each at the position of its first pack: machine forms with one id are in one set,
   * every other pack is in a set of its own.
   *
   * @param named as typed; none means all under {@code data/}
   * @param keepGoing whether a missing pack fails by itself, in its turn
   */
  public static List<PackSet> of(List<String> named, boolean keepGoing) throws IOException {
    if (named.isEmpty()) {
      return Packs.find(named).stream().map(pack -> PackSet.of(List.of(pack))).toList();
    }
    Map<Object, List<Pack>> together = new LinkedHashMap<>();
    Map<Object, PackSet> missing = new LinkedHashMap<>();
    for (String name : named) {
      if (Packs.isHouse(name, named)) {
        continue;
      }
      try {
        Pack pack = Packs.named(name);
        together.computeIfAbsent(key(pack), first -> new ArrayList<>()).add(pack);
      } catch (IOException | InvalidPathException e) {
        if (!keepGoing) {
          throw e;
        }
        Object key = new Object();
        together.put(key, List.of());
        missing.put(key, PackSet.missing(name, e));
      }
    }
    List<PackSet> sets = new ArrayList<>();
    together.forEach((key, packs) -> sets.add(missing.getOrDefault(key, PackSet.of(packs))));
    return sets;
  }

  /** Anything but a machine form is alone in its set, even if it is named twice. */
  private static Object key(Pack pack) {
    String id = idOfMachineForm(pack.path());
    return id.isEmpty() ? new Object() : id;
  }

  /** The id at the start of a machine form; "" if there is none, which its reader will report. */
  private static String idOfMachineForm(Path path) {
    if (!PackSet.isMachineForm(path)) {
      return "";
    }
    try (InputStream bytes = Files.newInputStream(path);
        JsonParser in = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      return in.nextToken() == JsonToken.START_OBJECT && goTo("briefing", in) ? id(in) : "";
    } catch (IOException | JacksonException e) {
      return "";
    }
  }

  private static String id(JsonParser in) {
    return in.currentToken() == JsonToken.START_OBJECT && goTo("id", in)
        ? in.getValueAsString("")
        : "";
  }

  /** Moves to the value of a key in the current object. */
  private static boolean goTo(String key, JsonParser in) {
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean found = in.currentName().equals(key);
      in.nextToken();
      if (found) {
        return true;
      }
      in.skipChildren();
    }
    return false;
  }
}
