package org.regionwire.publisher.view;

import java.io.IOException;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/**
 * The newest snapshot, for any number of threads; one alone refreshes it. Each is made together
 * with the position that it shows, also where the records since the last one have changed nothing.
 */
final class Snapshots extends ReferenceManager<Snapshot> {

    private final IndexWriter writer;
    private final Function<DirectoryReader, Snapshot> making;

    /**
     * @param making a snapshot with the position that the index has now
     */
    Snapshots(IndexWriter writer, Function<DirectoryReader, Snapshot> making) throws IOException {
        this.writer = writer;
        this.making = making;
        this.current = making.apply(DirectoryReader.open(writer));
    }

    @Override
    protected @Nullable Snapshot refreshIfNeeded(Snapshot last) throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(last.reader(), writer);
        if (newer != null) {
            return making.apply(newer);
        }
        Snapshot same = making.apply(last.reader());
        if (same.position().equals(last.position())) {
            return null;
        }
        last.reader().incRef();
        return same;
    }

    @Override
    protected boolean tryIncRef(Snapshot snapshot) {
        return snapshot.reader().tryIncRef();
    }

    @Override
    protected void decRef(Snapshot snapshot) throws IOException {
        snapshot.reader().decRef();
    }

    @Override
    protected int getRefCount(Snapshot snapshot) {
        return snapshot.reader().getRefCount();
    }
}
