/**
 * A batch of briefings as a job of Apache Spark: executors fetch packs from a file system of Hadoop,
 * build them as {@code precis build} does, and put the finished files there. Start at {@link
 * org.precis.distribute.BriefingJob}. These sources are compiled only where Spark is at hand.
 */
package org.precis.distribute;
