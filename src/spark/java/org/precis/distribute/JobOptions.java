package org.precis.distribute;

import java.util.List;
import java.util.Optional;

/**
 * The arguments of a job.
 *
 * @param packs paths and patterns
 * @param lists paths of text files with the path of a pack in each line
 * @param table the table that one pack is split by, instead of packs
 * @param output the folder with a folder for each id
 * @param manifest the Parquet table with a row for each briefing
 * @param templates a ZIP archive of templates, each a folder; "" for none
 * @param packsPerTask how many packs a task builds
 * @param failOnFaults whether a briefing that is not built fails the job
 */
record JobOptions(
    List<String> packs,
    List<String> lists,
    Optional<TableOptions> table,
    String output,
    String manifest,
    String templates,
    Making making,
    int packsPerTask,
    boolean failOnFaults) {}
