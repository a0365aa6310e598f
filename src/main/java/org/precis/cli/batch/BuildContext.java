package org.precis.cli.batch;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.precis.Precis;
import org.precis.cli.terminal.Progress;
import org.precis.workspace.Workspace;

/** What all briefings of a batch share: options, engine, signing key, threads and progress. */
public record BuildContext(
    BuildOptions options,
    Workspace workspace,
    Precis engine,
    Optional<Signing> signing,
    ExecutorService threads,
    Progress progress) {}
