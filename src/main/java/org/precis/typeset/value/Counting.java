package org.precis.typeset.value;

/** What an element does to a counter: the value that it gives or adds (CSS Lists 3, 4). */
public record Counting(String name, int value) {}
