/**
 * YAML, JSON, CSV, Markdown and spreadsheets as trees of one kind, every node with its place. Start
 * at {@link org.precis.input.tree.Node}.
 */
package org.precis.input.tree;
