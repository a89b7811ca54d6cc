package org.regionwire.console.explaining;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.regionwire.wordlists.Overlay;
import picocli.CommandLine.Option;

/** The operator's own lines over the word lists, as the services have them. */
public final class ListsOptions {

    @Option(
            names = "--lists",
            paramLabel = "DIR",
            defaultValue = "${env:REGIONWIRE_LISTS}",
            description =
                    "Folder of your own lines over the word lists, as regionwire.lists names it for"
                            + " the services; environment: REGIONWIRE_LISTS.")
    private @Nullable Path lists;

    /**
     * @throws org.regionwire.wordlists.WrongList for a folder or a file that cannot be used
     */
    public Overlay overlay() {
        return Overlay.of(lists);
    }
}
