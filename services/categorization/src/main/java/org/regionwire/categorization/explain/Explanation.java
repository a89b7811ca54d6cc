package org.regionwire.categorization.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.regionwire.categorization.Decision;
import org.regionwire.categorization.article.Evidence;
import org.regionwire.categorization.regions.StoryRegion;
import org.regionwire.categorization.topics.MediaTopics;
import org.regionwire.categorization.topics.Topic;
import org.regionwire.gazetteer.Unit;

/** Puts a decision into maps, lists, strings and numbers, in a fixed order. */
public final class Explanation {
    private final MediaTopics topics = MediaTopics.load();

    /**
     * The decision on one article.
     *
     * @return {@code id}, {@code ruleset}, {@code regions} (codes, most specific first), {@code
     *     scope}, {@code topics} (ids of top-level concepts, surest first), {@code genre}, and
     *     {@code whyRegions} and {@code whyTopics} with confidence and evidence; {@code start} and
     *     {@code end} of evidence are UTF-16 code units of its {@code field}
     */
    public Map<String, Object> of(String id, Decision decision) {
        var regions = decision.regions().regions();
        var all = decision.topics().all();
        var explained = new LinkedHashMap<String, Object>();
        explained.put("id", id);
        explained.put("ruleset", decision.ruleset());
        explained.put("regions", regions.stream().map(each -> each.unit().code()).toList());
        explained.put("scope", lower(decision.regions().scope()));
        explained.put("topics", tops(all));
        explained.put("genre", lower(decision.genre()));
        explained.put("whyRegions", regions.stream().map(Explanation::region).toList());
        explained.put("whyTopics", all.stream().map(Explanation::topic).toList());
        return explained;
    }

    private List<String> tops(List<Topic> all) {
        return all.stream().map(topic -> topics.top(topic.concept()).id()).distinct().toList();
    }

    private static Map<String, Object> region(StoryRegion region) {
        var explained = new LinkedHashMap<String, Object>();
        explained.put("code", region.unit().code());
        explained.put("name", region.unit().name());
        explained.put("ancestors", region.ancestors().stream().map(Unit::code).toList());
        explained.put("confidence", region.confidence());
        explained.put("evidence", evidence(region.evidence()));
        return explained;
    }

    private static Map<String, Object> topic(Topic topic) {
        var explained = new LinkedHashMap<String, Object>();
        explained.put("uri", topic.concept().uri());
        explained.put("name", topic.concept().label());
        explained.put("confidence", topic.confidence());
        explained.put("relevance", topic.relevance());
        explained.put("evidence", evidence(topic.evidence()));
        return explained;
    }

    private static List<Map<String, Object>> evidence(List<Evidence> evidence) {
        return evidence.stream().map(Explanation::evidence).toList();
    }

    private static Map<String, Object> evidence(Evidence why) {
        var explained = new LinkedHashMap<String, Object>();
        explained.put("rule", why.rule());
        explained.put("weight", why.weight());
        why.mention()
                .ifPresent(
                        mention -> {
                            explained.put("field", lower(mention.field()));
                            explained.put("start", mention.start());
                            explained.put("end", mention.end());
                            explained.put("text", mention.text());
                        });
        return explained;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
