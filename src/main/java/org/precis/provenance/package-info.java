/**
 * Says whether numbers agree with the words that they are quoted from, and where in a source those
 * words stand. Never reads a file.
 */
package org.precis.provenance;
