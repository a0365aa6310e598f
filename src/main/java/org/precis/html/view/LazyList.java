package org.precis.html.view;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/** A list whose elements are made when they are first asked for: a page need not print all. */
final class LazyList<T> extends AbstractList<T> {

  private final List<T> made;
  private final IntFunction<T> maker;

  LazyList(int size, IntFunction<T> maker) {
    this.made = new ArrayList<>(Collections.nCopies(size, null));
    this.maker = maker;
  }

  @Override
  public T get(int index) {
    if (made.get(index) == null) {
      made.set(index, maker.apply(index));
    }
    return made.get(index);
  }

  @Override
  public int size() {
    return made.size();
  }
}
