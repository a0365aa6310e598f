/**
 * Says whether the numbers that a sentence names deny its words: a "largest" that is not, a
 * "doubled" that is less. Where nothing can be proved, nothing is said.
 */
package org.precis.assertion;
