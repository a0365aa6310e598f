package org.precis.html.figure;

/** A place of the page by the name that readers know it by. */
public record Anchor(String name, String anchor) {}
