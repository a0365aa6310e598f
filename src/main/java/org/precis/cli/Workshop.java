package org.precis.cli;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.precis.Precis;
import org.precis.workspace.Workspace;

/** What all briefings of a batch are made with. */
record Workshop(
    BuildOptions options,
    Workspace workspace,
    Precis engine,
    Optional<Signing> signing,
    ExecutorService threads) {}
