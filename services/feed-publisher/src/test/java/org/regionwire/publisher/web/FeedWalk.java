package org.regionwire.publisher.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.forms.FeedRules;
import org.regionwire.publisher.forms.ReadItem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Goes to every feed that the catalogue leads to, in each form; of one region to the topics in it,
 * and of one of each kind through all archives.
 */
final class FeedWalk {

    private static final Pattern OLDER =
            Pattern.compile(
                    "(?:rel=\"prev-archive\"[^>]*href=\"|\"(?:next_url|previous)\":\")([^\"]+)\"");

    private static final Set<String> DEEP =
            Set.of("/regions/000000", "/topics/04000000", "/publications/csrb");

    private static final String TOPICS_OF = "/regions/610300/feeds.json";

    private final Site site;
    private final FeedRules rules;
    private final Path folder;
    private final Map<String, List<ReadItem>> read = new TreeMap<>();

    /**
     * @param name of the folder below target/every-form that has the documents
     */
    FeedWalk(Site site, FeedRules rules, String name) throws IOException {
        this.site = site;
        this.rules = rules;
        folder = Files.createDirectories(Path.of("target", "every-form", name));
    }

    /** What stands in each, by path. */
    Map<String, List<ReadItem>> all() throws IOException, InterruptedException {
        Queue<String> lists = new ArrayDeque<>(List.of("/feeds.json"));
        while (!lists.isEmpty()) {
            for (JsonNode feed : json(lists.remove()).path("feeds")) {
                inAllForms(path(feed.path("feeds").path("atom").asString()));
                Stream.of("topics", "issues", "pages")
                        .filter(feed::has)
                        .map(parts -> path(feed.path(parts).asString()))
                        .filter(parts -> !parts.startsWith("/regions/") || parts.equals(TOPICS_OF))
                        .forEach(lists::add);
            }
        }
        for (String more :
                List.of(
                        "/regions/610300/feed.atom?dup=all",
                        "/regions/610300/feed.atom?dup=local",
                        "/topics/04000000/feed.atom?dup=all",
                        "/feed.atom?region=610300&topic=04000000&q=%E6%B0%B4%E6%B8%A0&lang=ug",
                        "/feed.atom?q=%E6%B0%B4%E6%B8%A0")) {
            inAllForms(more);
        }
        return read;
    }

    /** They tell the same. */
    private void inAllForms(String atom) throws IOException, InterruptedException {
        for (Form form : Form.values()) {
            walk(atom.replace("feed.atom", "feed." + form.extension()), form);
        }
        List<ReadItem> shown = at(atom);
        for (Form form : Form.values()) {
            String path = atom.replace("feed.atom", "feed." + form.extension());
            assertThat(told(at(path), form)).as(path).isEqualTo(told(shown, form));
        }
    }

    private List<ReadItem> at(String path) {
        return Objects.requireNonNull(read.get(path), path);
    }

    /** The times of RSS are to the second, and ninjs has the headline and not the feed's title. */
    private static List<ReadItem> told(List<ReadItem> items, Form form) {
        return items.stream()
                .map(
                        item ->
                                new ReadItem(
                                        item.id(),
                                        form == Form.NINJS ? "" : item.title(),
                                        item.link(),
                                        item.published(),
                                        item.updated(),
                                        item.html(),
                                        item.gone()))
                .toList();
    }

    private void walk(String first, Form form) throws IOException, InterruptedException {
        String path = first;
        while (!path.isEmpty() && !read.containsKey(path)) {
            var answer = site.bytes(path, "Accept", "*/*");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            read.put(path, rules.read(path, form, answer.body()));
            String name = path.substring(1).replaceAll("[/?&=%]", "_");
            Files.write(folder.resolve(name + "." + form.extension()), answer.body());
            var older = OLDER.matcher(new String(answer.body(), UTF_8));
            path = older.find() && DEEP.contains(shown(first)) ? path(older.group(1)) : "";
        }
    }

    private static String shown(String feed) {
        return feed.substring(0, feed.lastIndexOf('/'));
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return new JsonMapper().readTree(site.get(path).body());
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "").replace("&amp;", "&");
    }
}
