/**
 * The batch of a build: packs are read in order, their briefings made on several threads and put in
 * place pack by pack, each step logged. Start at {@link org.precis.cli.batch.BatchReader}.
 */
package org.precis.cli.batch;
