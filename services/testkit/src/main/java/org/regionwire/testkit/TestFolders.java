package org.regionwire.testkit;

import java.nio.file.Path;
import org.regionwire.platform.Folders;

/** Folders that a test may throw away. */
public final class TestFolders {
    private TestFolders() {}

    /** Deletes the folder with all that is in it, if it is there. */
    public static void empty(Path folder) {
        Folders.delete(folder);
    }
}
