package org.regionwire.ingest.dropping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The folder of one provider: incoming, done and refused stand in it side by side. */
final class ProviderFolder {

    /** Endings under which programs write what they rename when it is whole. */
    private static final List<String> UNFINISHED =
            List.of(".part", ".tmp", ".filepart", ".partial", ".crdownload", "~");

    private static final String REASON = ".reason.txt";

    /** Bytes of a name, as file systems bear them. */
    private static final int LONGEST_NAME = 255;

    private final Path home;
    private final Path incoming;
    private final Path done;
    private final Path refused;

    ProviderFolder(Path home) {
        this.home = home;
        this.incoming = home.resolve("incoming");
        this.done = home.resolve("done");
        this.refused = home.resolve("refused");
    }

    /** Makes what is missing in it: somebody may have cleared it away. */
    void make() throws IOException {
        made(incoming);
        made(done);
        made(refused);
    }

    String provider() {
        return home.getFileName().toString();
    }

    Path lockFile() {
        return home.resolve(".lock");
    }

    /** A file as it looked when it was found. */
    record Entry(Path file, Mark mark) {}

    /**
     * What lies in incoming and is no folder, hidden or unfinished: in the order in which it was
     * last written, so that a correction comes after its page.
     */
    List<Entry> files() throws IOException {
        List<Entry> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(incoming)) {
            for (Path entry : entries) {
                if (!isUnfinished(entry) && !Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    Mark.ifThere(entry).ifPresent(mark -> found.add(new Entry(entry, mark)));
                }
            }
        }
        found.sort(
                Comparator.comparing((Entry entry) -> entry.mark().modified())
                        .thenComparing(Entry::file));
        return found;
    }

    /** At most so many bytes of it, never through a link. */
    static byte[] read(Path file, int atMost) throws IOException {
        try (InputStream in =
                Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(atMost);
        }
    }

    void done(Path file) throws IOException {
        Path target = made(done).resolve(file.getFileName());
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            target = free(done, name(file), LONGEST_NAME);
        }
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The reason is there before the file is: a crash in between leaves no file without one. */
    void refused(Path file, Verdict.Refused why) throws IOException {
        Path target = free(made(refused), name(file), LONGEST_NAME - REASON.length());
        Path reason = refused.resolve(name(target) + REASON);
        // A link that somebody has put there is not followed.
        Files.deleteIfExists(reason);
        Files.writeString(
                reason,
                why.reason() + "\n" + String.join("\n", why.details()) + "\n",
                UTF_8,
                StandardOpenOption.CREATE_NEW);
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A name that is free, of so many bytes at most: else its end is cut off. */
    private static Path free(Path folder, String name, int longest) {
        String sayable = sayable(name);
        Path target = folder.resolve(ended(sayable, "", longest));
        for (int i = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); i++) {
            target = folder.resolve(ended(sayable, "." + i, longest));
        }
        return target;
    }

    /** Where the system's language has ASCII only (LANG is not set), no other name can be given. */
    private static String sayable(String name) {
        try {
            return Path.of(name).toString();
        } catch (InvalidPathException e) {
            return name.replaceAll("[^ -~]", "_");
        }
    }

    private static String ended(String name, String ending, int longest) {
        int end = name.length();
        while (name.substring(0, end).getBytes(UTF_8).length + ending.length() > longest) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + ending;
    }

    private static boolean isUnfinished(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return name.startsWith(".") || UNFINISHED.stream().anyMatch(name::endsWith);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** A link in its place would lead out of the provider's folder. */
    private static Path made(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder);
        }
        return folder;
    }
}
