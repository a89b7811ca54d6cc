package org.regionwire.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * What the lists of some modules say, in eight hexadecimal digits: a module's version names them,
 * so that no list changes under a version that stays.
 */
public final class ListsDigest {
    private static final int DIGITS = 8;
    private static final Set<String> BESIDES = Set.of("version.txt", "README.md");

    private ListsDigest() {}

    /**
     * Of all files below these folders, comments and blank lines left out.
     *
     * @throws IOException when one cannot be read
     */
    public static String of(Path... folders) throws IOException {
        MessageDigest sha256 = sha256();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                add(sha256, folder.relativize(file) + "\n");
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank() && line.charAt(0) != '#') {
                        add(sha256, line.stripTrailing() + "\n");
                    }
                }
            }
        }
        return HexFormat.of().formatHex(sha256.digest()).substring(0, DIGITS);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !BESIDES.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
