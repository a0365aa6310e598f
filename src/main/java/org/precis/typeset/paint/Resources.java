package org.precis.typeset.paint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.precis.typeset.text.Face;

/**
 * The fonts, images and levels of opacity that the pages of a document use (ISO 32000-1, 7.8.3).
 */
public final class Resources {

  private final List<Font> fonts = new ArrayList<>();
  private final Map<String, Image> images = new LinkedHashMap<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private final TreeSet<Integer> opacities = new TreeSet<>();
  private final List<Group> groups = new ArrayList<>();

  /** The font of a face. */
  Font font(Face face) {
    for (Font font : fonts) {
      if (font.face() == face) {
        return font;
      }
    }
    Font font = new Font(face, fonts.size());
    fonts.add(font);
    return font;
  }

  /** The image of a {@code data:} address; null for any other, as nothing is fetched. */
  Image image(String address) {
    if (address == null || !address.startsWith("data:")) {
      missing.add(address == null ? "" : address);
      return null;
    }
    Image image = images.get(address);
    if (image == null) {
      image = Image.read(address, "I" + (images.size() + 1));
      images.put(address, image);
    }
    return image;
  }

  /** The name of a level of opacity from 0 to 255. */
  String opacity(int level) {
    opacities.add(level);
    return opacityName(level);
  }

  /** The number of a group that begins. */
  int openGroup() {
    groups.add(null);
    return groups.size() - 1;
  }

  /** The name of that group. */
  static String groupName(int group) {
    return "G" + (group + 1);
  }

  void closeGroup(int group, byte[] content, List<Tag> owners) {
    groups.set(group, new Group(groupName(group), content, owners));
  }

  public List<Group> groups() {
    return groups;
  }

  public static String opacityName(int level) {
    return "O" + level;
  }

  public List<Font> fonts() {
    return fonts;
  }

  /** The addresses of images that are not in the document, in the order of the pages. */
  public Iterable<String> missing() {
    return missing;
  }

  public Iterable<Image> images() {
    return images.values();
  }

  /** From 0 to 255, in their order. */
  public Iterable<Integer> opacities() {
    return opacities;
  }
}
