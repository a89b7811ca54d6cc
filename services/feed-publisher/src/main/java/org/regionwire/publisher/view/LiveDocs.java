package org.regionwire.publisher.view;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Documents of one segment that have some terms and are not deleted. Thousands of articles ask the
 * same segment one after the other, so there is no query, no score, and no memory for each.
 */
final class LiveDocs {

    private final LeafReader leaf;
    private final Bits live;

    /** How many of the terms each document has; all 0 between two questions. */
    private byte @Nullable [] counts;

    LiveDocs(LeafReader leaf) {
        Bits deletions = leaf.getLiveDocs();
        this.leaf = leaf;
        this.live = deletions == null ? new Bits.MatchAllBits(leaf.maxDoc()) : deletions;
    }

    /** Those with the term, in order. */
    int[] with(String field, BytesRef term) throws IOException {
        return withSome(field, Arrays.asList(term), 1);
    }

    /**
     * Those with at least so many of the terms, in order.
     *
     * @param least 127 at most
     */
    int[] withSome(String field, Iterable<BytesRef> terms, int least) throws IOException {
        Terms indexed = leaf.terms(field);
        if (indexed == null) {
            return new int[0];
        }
        TermsEnum each = indexed.iterator();
        PostingsEnum postings = null;
        Docs seen = new Docs();
        Docs found = new Docs();
        for (BytesRef term : terms) {
            if (each.seekExact(term)) {
                postings = each.postings(postings, PostingsEnum.NONE);
                count(postings, least, seen, found);
            }
        }
        forget(seen);
        return found.sorted();
    }

    private void count(PostingsEnum postings, int least, Docs seen, Docs found) throws IOException {
        byte[] counted = counts == null ? new byte[leaf.maxDoc()] : counts;
        counts = counted;
        for (int doc = postings.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = postings.nextDoc()) {
            if (!live.get(doc) || counted[doc] >= least) {
                continue;
            }
            counted[doc]++;
            if (counted[doc] == 1) {
                seen.add(doc);
            }
            if (counted[doc] == least) {
                found.add(doc);
            }
        }
    }

    private void forget(Docs seen) {
        if (counts != null) {
            for (int i = 0; i < seen.size; i++) {
                counts[seen.docs[i]] = 0;
            }
        }
    }

    /** A growing array: boxes would cost more than the search. */
    private static final class Docs {
        private int[] docs = new int[16];
        private int size;

        void add(int doc) {
            docs = size == docs.length ? Arrays.copyOf(docs, size * 2) : docs;
            docs[size++] = doc;
        }

        int[] sorted() {
            int[] sorted = Arrays.copyOf(docs, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
