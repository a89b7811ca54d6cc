package org.regionwire.console.rulings;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The decision as a command. */
@Command(
        name = "kill",
        description = "Take an article down for good: every version, everywhere, without text.")
public final class KillCommand implements Callable<Integer> {

    @Mixin private RulingOptions options = new RulingOptions();

    @Override
    public Integer call() throws InterruptedException {
        return options.carryOut(Decision.Kind.KILL, List.of(), List.of());
    }
}
