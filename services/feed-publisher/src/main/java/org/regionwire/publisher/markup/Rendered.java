package org.regionwire.publisher.markup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** Bytes that are ready to be sent, with what a cache needs to tell them from others. */
public final class Rendered {

    /** Enough of a SHA-256 that two contents never share it. */
    private static final int TAG_BYTES = 16;

    private final String contentType;
    private final byte[] bytes;
    private final String etag;
    private final Instant changedAt;

    /**
     * @param mediaType without charset: all is UTF-8
     * @param changedAt when the content last changed
     */
    public Rendered(String mediaType, byte[] bytes, Instant changedAt) {
        this.contentType = mediaType + ";charset=utf-8";
        this.bytes = bytes;
        this.etag = etag(bytes);
        this.changedAt = changedAt;
    }

    public String contentType() {
        return contentType;
    }

    /** Not copied: do not change them. */
    public byte[] bytes() {
        return bytes;
    }

    /** Strong: another one for any other bytes. Quoted, as HTTP writes it. */
    public String etag() {
        return etag;
    }

    public Instant changedAt() {
        return changedAt;
    }

    private static String etag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            byte[] tag = Arrays.copyOf(hash, TAG_BYTES);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(tag) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
