package org.regionwire.wordlists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An operator's own lines over the shipped lists: a folder that has a folder for each module, and
 * in it files named as the module's. Read once and never changed; safe to share.
 */
public final class Overlay {
    private static final Set<String> MODULES = Set.of("gazetteer", "enrichment", "categorization");
    private static final Overlay NONE = new Overlay(new TreeMap<>());

    private final SortedMap<String, List<OverlayLine>> files;

    private Overlay(SortedMap<String, List<OverlayLine>> files) {
        this.files = files;
    }

    /** The shipped lists as they are. */
    public static Overlay none() {
        return NONE;
    }

    /** Of a setting: none where it names no folder. */
    public static Overlay of(@Nullable Path folder) {
        return folder == null || folder.toString().isBlank() ? NONE : in(folder);
    }

    /**
     * The lines of a folder.
     *
     * @throws WrongList when it is no folder, for a file of no module and for one that is not UTF-8
     */
    public static Overlay in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new WrongList(
                    folder.toString(), "it is no folder; make it, or leave the setting empty");
        }
        var files = new TreeMap<String, List<OverlayLine>>();
        for (var file : filesOf(folder)) {
            var name = nameOf(folder, file);
            if (!MODULES.contains(name.replaceFirst("/.*", ""))) {
                throw new WrongList(
                        file.toString(),
                        "move it into one of the folders %s of %s"
                                .formatted(MODULES.stream().sorted().toList(), folder));
            }
            files.put(name, OverlayLine.read(file));
        }
        return new Overlay(files);
    }

    private static List<Path> filesOf(Path folder) {
        try (var all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !besides(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder " + folder, e);
        }
    }

    /** A note, and what a version control or a cluster keeps for itself. */
    private static boolean besides(Path inside) {
        return inside.endsWith("README.md")
                || StreamSupport.stream(inside.spliterator(), false)
                        .anyMatch(part -> part.toString().startsWith("."));
    }

    private static String nameOf(Path folder, Path file) {
        return StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    /**
     * The version that stands on decisions: the shipped one, and eight digits for what is laid over
     * the lists of these modules. Comments and blank lines do not change it.
     */
    public String version(String shipped, String... modules) {
        var lines =
                files.entrySet().stream()
                        .filter(
                                file ->
                                        Set.of(modules)
                                                .contains(file.getKey().replaceFirst("/.*", "")))
                        .flatMap(
                                file ->
                                        file.getValue().stream()
                                                .map(line -> file.getKey() + "\n" + line.text()))
                        .toList();
        return lines.isEmpty() ? shipped : shipped + "+" + Digest.of(lines);
    }

    List<OverlayLine> lines(String module, String file) {
        return files.getOrDefault(module + "/" + file, List.of());
    }

    /** The files of a module, by name inside it, with their first line. */
    List<String> files(String module) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(module + "/"))
                .map(name -> name.substring(module.length() + 1))
                .toList();
    }
}
