package org.regionwire.console.terminal;

/** What a command returns to the shell; every help text lists them. */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int CALLED_WRONGLY = 2;

    /** The command worked, and what it found or waited for is not as it should be. */
    public static final int NOT_AS_IT_SHOULD_BE = 3;

    private ExitCode() {}
}
