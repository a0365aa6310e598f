/**
 * What charts are drawn with: shapes and lines of text in the subset of SVG that the PDF draws, in
 * the sizes, faces and colours of a template.
 */
package org.precis.chart.svg;
