package org.precis.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.precis.input.Choices;

/**
 * What {@code precis build} was asked for.
 *
 * @param packs as typed; none means all under {@code data/}
 * @param output the folder that the folders of the briefings lie in
 * @param jobs how many briefings are made at once
 * @param strict whether a warning stops a briefing as an error does
 * @param keepGoing whether the packs after a faulty one are made
 * @param keystore with the key that the PDFs are signed with; "" where they are not
 * @param shard which part of the batch is made here
 */
public record BuildOptions(
    List<String> packs,
    Path output,
    Set<Format> formats,
    Choices choices,
    String keystore,
    int jobs,
    boolean strict,
    boolean keepGoing,
    Shard shard,
    boolean quiet,
    boolean jsonLog,
    boolean debug) {}
