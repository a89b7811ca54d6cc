package org.regionwire.publisher.positions;

/**
 * Where a record lies in articles.published.
 *
 * @param partition from 0 on, {@value #MOST_PARTITIONS} at most
 * @param offset in it, below 2 to the power of 48
 */
public record RecordAt(int partition, long offset) {

    static final int MOST_PARTITIONS = 1 << 15;

    private static final int OFFSET_BITS = 48;

    /** No offset is this high: a million records a second would take nine years. */
    static final long OFFSETS = 1L << OFFSET_BITS;

    public RecordAt {
        if (partition < 0 || partition >= MOST_PARTITIONS || offset < 0 || offset >= OFFSETS) {
            throw new IllegalArgumentException("no record: " + partition + ":" + offset);
        }
    }

    /** One number for both, which grows with partition and offset. */
    public long packed() {
        return packed(partition, offset);
    }

    /**
     * The same of where a record may come to lie.
     *
     * @param offset 2 to the power of 48 at most
     */
    public static long packed(int partition, long offset) {
        return ((long) partition << OFFSET_BITS) + offset;
    }

    public static RecordAt unpacked(long packed) {
        return new RecordAt((int) (packed >>> OFFSET_BITS), packed & (OFFSETS - 1));
    }
}
