package org.regionwire.publisher.view;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NRTCachingDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the index lies. An index that cannot be trusted is wiped, and the log says why: the topic
 * has everything.
 *
 * @param path the folder, made where it is missing
 * @param trustedFor an index that was committed longer ago may have missed a record that the broker
 *     has cleaned up since; must be shorter than delete.retention.ms of the topic
 */
public record IndexFolder(Path path, Duration trustedFor) {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    /**
     * A segment that is larger goes to disk at once, a smaller one with the next commit or when it
     * is merged into a larger one: making files is a quarter of a refresh.
     */
    private static final double LARGEST_IN_MEMORY_MB = 1;

    private static final double ALL_IN_MEMORY_MB = 8;

    /**
     * The index in the folder, or an empty one where that is of another lineage, damaged or too
     * old.
     *
     * @throws IOException when the folder cannot be used; the message says what to do
     */
    public ArticleIndex open(Lineage lineage, StoredArticles stored, Instant now)
            throws IOException {
        Files.createDirectories(path);
        Directory directory =
                new NRTCachingDirectory(
                        FSDirectory.open(path), LARGEST_IN_MEMORY_MB, ALL_IN_MEMORY_MB);
        try {
            return open(directory, lineage, stored, now);
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new IOException(
                    "another feed-publisher uses the folder %s: give each its own regionwire.instance"
                            .formatted(path),
                    e);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Empties the folder of an index that turned out to be wrong. */
    public void wipe(String reason) throws IOException {
        LOG.warn("wiping the index in {} and rebuilding it from the topic: {}", path, reason);
        try (Directory directory = FSDirectory.open(path);
                Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private ArticleIndex open(
            Directory directory, Lineage lineage, StoredArticles stored, Instant now)
            throws IOException {
        SortedMap<Integer, Long> positions = new TreeMap<>();
        try {
            if (DirectoryReader.indexExists(directory)) {
                positions = trusted(directory, lineage, now);
            }
            return with(directory, lineage, stored, positions);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | NoSuchFileException
                | FileNotFoundException
                | EOFException
                | IllegalArgumentException e) {
            wipe("it is damaged: " + e.getMessage());
            return with(directory, lineage, stored, new TreeMap<>());
        }
    }

    private SortedMap<Integer, Long> trusted(Directory directory, Lineage lineage, Instant now)
            throws IOException {
        var data = SegmentInfos.readLatestCommit(directory).getUserData();
        var commit = CommitData.read(data, lineage);
        if (commit.isEmpty()) {
            wipe("it was made as %s, not as %s".formatted(data, lineage.asCommitData()));
        } else if (commit.get().committedAt().plus(trustedFor).isBefore(now)) {
            wipe("its last commit is of " + commit.get().committedAt());
        } else {
            verify(directory);
            return commit.get().positions();
        }
        return new TreeMap<>();
    }

    /** Compares every file with its checksum, about a second for each gigabyte. */
    private static void verify(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            ArticleIndex.verify(reader);
        }
    }

    private ArticleIndex with(
            Directory directory,
            Lineage lineage,
            StoredArticles stored,
            SortedMap<Integer, Long> positions)
            throws IOException {
        var config =
                new IndexWriterConfig(Words.analyzer())
                        .setOpenMode(OpenMode.CREATE_OR_APPEND)
                        .setIndexSort(ArticleDocuments.NEWEST_FIRST)
                        // A purge leaves no deleted text, however little of a file it is.
                        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                        .setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(directory, config);
        try {
            return new ArticleIndex(directory, lineage, stored, writer, positions);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }
}
