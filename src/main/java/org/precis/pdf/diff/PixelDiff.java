package org.precis.pdf.diff;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Where two images of a page differ visibly. A pixel with its like next to the same position does
 * not count: anti-aliasing differs where a line is half a pixel further.
 */
final class PixelDiff {

  /**
   * Tolerated difference of an edge pixel, all three colours together, due to subpixel position.
   */
  private static final int EDGE = 150;

  /** Tolerated difference of a pixel in a plain area, where nothing is anti-aliased. */
  private static final int PLAIN = 18;

  /** Side of the squares in which images are compared; fewer differing pixels in one are noise. */
  private static final int SQUARE = 8;

  private static final int LEAST = 3;

  private final BufferedImage one;
  private final BufferedImage other;
  private final int columns;
  private final int rows;

  private PixelDiff(BufferedImage one, BufferedImage other) {
    this.one = one;
    this.other = other;
    this.columns = (Math.max(one.getWidth(), other.getWidth()) + SQUARE - 1) / SQUARE;
    this.rows = (Math.max(one.getHeight(), other.getHeight()) + SQUARE - 1) / SQUARE;
  }

  /** Boxes around what differs, in points. */
  static List<Rectangle2D> boxes(BufferedImage one, BufferedImage other) {
    double scale = 72 / PageSide.DPI;
    List<Rectangle2D> boxes = new ArrayList<>();
    for (Rectangle box : new PixelDiff(one, other).regions()) {
      boxes.add(
          new Rectangle2D.Double(
              scale * SQUARE * box.x,
              scale * SQUARE * box.y,
              scale * SQUARE * box.width,
              scale * SQUARE * box.height));
    }
    return boxes;
  }

  /** Differing squares that touch, as one region. */
  private List<Rectangle> regions() {
    boolean[][] differs = new boolean[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        differs[row][column] = differs(column * SQUARE, row * SQUARE);
      }
    }
    List<Rectangle> regions = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (differs[row][column]) {
          regions.add(region(differs, column, row));
        }
      }
    }
    return regions;
  }

  private boolean differs(int left, int top) {
    int count = 0;
    for (int y = top; y < top + SQUARE; y++) {
      for (int x = left; x < left + SQUARE; x++) {
        count += differ(x, y) ? 1 : 0;
      }
    }
    return count >= LEAST;
  }

  private boolean differ(int x, int y) {
    int distance = distance(pixel(one, x, y), pixel(other, x, y));
    if (distance <= PLAIN) {
      return false;
    }
    if (isPlain(one, x, y) && isPlain(other, x, y)) {
      return true;
    }
    return distance > EDGE && !(isNear(one, x, y, other) && isNear(other, x, y, one));
  }

  /** Whether the pixels around a place are like it. */
  private static boolean isPlain(BufferedImage image, int x, int y) {
    int pixel = pixel(image, x, y);
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        if (distance(pixel, pixel(image, x + i, y + j)) > PLAIN) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a pixel of an image has its like near the same position of another. */
  private static boolean isNear(BufferedImage image, int x, int y, BufferedImage other) {
    int pixel = pixel(image, x, y);
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        if (distance(pixel, pixel(other, x + i, y + j)) <= EDGE) {
          return true;
        }
      }
    }
    return false;
  }

  private static int pixel(BufferedImage image, int x, int y) {
    boolean inside = x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight();
    return inside ? image.getRGB(x, y) : 0xFFFFFFFF;
  }

  private static int distance(int one, int other) {
    int red = Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF));
    int green = Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF));
    int blue = Math.abs((one & 0xFF) - (other & 0xFF));
    return red + green + blue;
  }

  private Rectangle region(boolean[][] differs, int column, int row) {
    Rectangle region = new Rectangle(column, row, 1, 1);
    Deque<int[]> open = new ArrayDeque<>();
    open.push(new int[] {column, row});
    differs[row][column] = false;
    while (!open.isEmpty()) {
      int[] at = open.pop();
      region.add(new Rectangle(at[0], at[1], 1, 1));
      for (int y = Math.max(0, at[1] - 1); y <= Math.min(rows - 1, at[1] + 1); y++) {
        for (int x = Math.max(0, at[0] - 2); x <= Math.min(columns - 1, at[0] + 2); x++) {
          if (differs[y][x]) {
            differs[y][x] = false;
            open.push(new int[] {x, y});
          }
        }
      }
    }
    return region;
  }
}
