package org.regionwire.ingest.dropping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file looks like from outside.
 *
 * @param key of the file itself under its name; null where the file system has none
 * @param regular false of a link, a pipe or a device
 */
record Mark(@Nullable Object key, long size, FileTime modified, boolean regular) {

    /** Of the entry itself, not of what a link points to. */
    private static Mark of(Path file) throws IOException {
        BasicFileAttributes now =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Mark(now.fileKey(), now.size(), now.lastModifiedTime(), now.isRegularFile());
    }

    /** Empty where it is gone, as when its writer gave it another name. */
    static Optional<Mark> ifThere(Path file) throws IOException {
        try {
            return Optional.of(of(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
