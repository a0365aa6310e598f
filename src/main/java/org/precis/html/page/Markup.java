package org.precis.html.page;

import org.precis.html.content.Content;

/**
 * Raw code that this engine made for an element of its own: a style sheet or JSON. No text of a
 * pack is in it as it was written. What a page says is {@link Content}.
 */
public record Markup(String code) {}
