/**
 * The words of languages that packs, sheets and sources are written in, as data: one file for each
 * language. Such words object to what a pack says, or propose what it might say; they never decide
 * what a number means.
 */
package org.precis.language;
