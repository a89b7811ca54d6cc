package org.regionwire.ingest.dropping;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder that has one for each provider, named by its id. Instances may share it: each looks, and
 * the operating system's locks say who takes. Not thread-safe.
 */
public final class DropFolder {

    private final Path root;
    private final Duration quiet;
    private final int largest;
    private final Taking taking;
    private final Tally tally;
    private final InstantSource clock;
    private final Map<Path, Inbox> inboxes = new HashMap<>();

    /**
     * @param quiet how long a file must have stayed as it is to be whole
     * @param largest bytes; a larger file is refused
     */
    public DropFolder(
            Path root,
            Duration quiet,
            int largest,
            Taking taking,
            Tally tally,
            InstantSource clock) {
        this.root = root;
        this.quiet = quiet;
        this.largest = largest;
        this.taking = taking;
        this.tally = tally;
        this.clock = clock;
    }

    /** Takes each file that is whole, and moves it. What fails is tried again at the next look. */
    public void look() {
        Instant now = clock.instant();
        int waiting = 0;
        for (Path provider : providers()) {
            try {
                waiting += inbox(provider).look(now);
            } catch (IOException e) {
                tally.trouble(provider, e);
            }
        }
        tally.waiting(waiting);
    }

    private List<Path> providers() {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                        && !entry.getFileName().toString().startsWith(".")) {
                    found.add(entry);
                }
            }
        } catch (IOException e) {
            tally.trouble(root, e);
        }
        return found;
    }

    private Inbox inbox(Path provider) {
        return inboxes.computeIfAbsent(
                provider,
                _ ->
                        new Inbox(
                                new ProviderFolder(provider),
                                new Stillness(quiet),
                                largest,
                                taking,
                                tally));
    }
}
