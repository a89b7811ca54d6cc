package org.regionwire.publisher.web;

import java.util.List;
import java.util.Locale;
import org.regionwire.publisher.markup.Encoding;

/** Which encoding a client gets (RFC 9110, 12.5.3). */
public final class Encodings {

    /** The smallest first. */
    private static final List<Encoding> BEST_FIRST = List.of(Encoding.BROTLI, Encoding.GZIP);

    private Encodings() {}

    /**
     * The one that makes it smallest of those that the client takes.
     *
     * @param accepted all header fields of that name
     */
    public static Encoding best(List<String> accepted) {
        return BEST_FIRST.stream()
                .filter(encoding -> encoding.isAvailable() && takes(accepted, encoding.coding()))
                .findFirst()
                .orElse(Encoding.IDENTITY);
    }

    /** A coding that is named counts, whatever stands for all. */
    private static boolean takes(List<String> accepted, String coding) {
        boolean all = false;
        for (String field : accepted) {
            for (String part : field.split(",", -1)) {
                String[] words = part.toLowerCase(Locale.ROOT).split(";", -1);
                String named = words[0].strip();
                if (named.equals(coding) || named.equals("x-" + coding)) {
                    return !isRefused(words);
                }
                all |= named.equals("*") && !isRefused(words);
            }
        }
        return all;
    }

    private static boolean isRefused(String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (words[i].strip().matches("q\\s*=\\s*0(\\.0{0,3})?")) {
                return true;
            }
        }
        return false;
    }
}
