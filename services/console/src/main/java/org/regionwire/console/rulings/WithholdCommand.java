package org.regionwire.console.rulings;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The decision as a command. */
@Command(name = "withhold", description = "Take an article down until it is lifted or killed.")
public final class WithholdCommand implements Callable<Integer> {

    @Mixin private RulingOptions options = new RulingOptions();

    @Override
    public Integer call() throws InterruptedException {
        return options.carryOut(Decision.Kind.WITHHOLD, List.of(), List.of());
    }
}
