package org.regionwire.console.rulings;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The decision as a command. */
@Command(name = "lift", description = "End a withhold: the newest version is released again.")
public final class LiftCommand implements Callable<Integer> {

    @Mixin private RulingOptions options = new RulingOptions();

    @Override
    public Integer call() throws InterruptedException {
        return options.carryOut(Decision.Kind.LIFT, List.of(), List.of());
    }
}
