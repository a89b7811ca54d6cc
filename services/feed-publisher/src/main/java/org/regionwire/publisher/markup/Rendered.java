package org.regionwire.publisher.markup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Bytes that are ready to be sent, with what a cache needs to tell them from others. */
public final class Rendered {

    /** Enough of a SHA-256 that two contents never share it. */
    private static final int TAG_BYTES = 16;

    /** Less than that does not get smaller by so much that it is felt. */
    private static final int SMALLEST = 1000;

    private final String contentType;
    private final byte[] bytes;
    private final String tag;
    private final Instant changedAt;
    private final Map<Encoding, byte[]> packed;
    private final @Nullable String cursor;

    /**
     * @param mediaType without charset: all is UTF-8
     * @param changedAt when the content last changed
     */
    public Rendered(String mediaType, byte[] bytes, Instant changedAt) {
        this.contentType = mediaType + ";charset=utf-8";
        this.bytes = bytes;
        this.tag = tag(bytes);
        this.changedAt = changedAt;
        this.packed = new ConcurrentHashMap<>();
        this.cursor = null;
    }

    private Rendered(Rendered same, @Nullable String cursor) {
        this.contentType = same.contentType;
        this.bytes = same.bytes;
        this.tag = same.tag;
        this.changedAt = same.changedAt;
        this.packed = same.packed;
        this.cursor = cursor;
    }

    /**
     * The same bytes, which are still right at another position of the index.
     *
     * @param position a cursor; null for none
     */
    public Rendered at(@Nullable String position) {
        return new Rendered(this, position);
    }

    /** From where whoever has these bytes is told what comes behind them; null for none. */
    public @Nullable String cursor() {
        return cursor;
    }

    public String contentType() {
        return contentType;
    }

    /** Not copied: do not change them. */
    public byte[] bytes() {
        return bytes;
    }

    /** Packed once, when first asked for. Not copied: do not change them. */
    public byte[] bytes(Encoding encoding) {
        return packed.computeIfAbsent(encoding, each -> each.pack(bytes));
    }

    /** Whether anything is won by packing. */
    public boolean isWorthPacking() {
        return bytes.length >= SMALLEST;
    }

    /** Strong: another one for any other bytes. Quoted, as HTTP writes it. */
    public String etag() {
        return etag(Encoding.IDENTITY);
    }

    /** The same of packed bytes. */
    public String etag(Encoding encoding) {
        return '"' + tag + encoding.tagEnd() + '"';
    }

    public Instant changedAt() {
        return changedAt;
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            byte[] tag = Arrays.copyOf(hash, TAG_BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
