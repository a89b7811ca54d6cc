package org.regionwire.console.explaining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionwire.mediatopics.MediaTopics;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.Enrichment;
import org.regionwire.schemas.Region;
import org.regionwire.schemas.Subject;

/** A categorized article in maps, lists, strings and numbers, in a fixed order. */
final class Explanation {

    private final MediaTopics topics = MediaTopics.load();

    /**
     * What was read out of the article and where it belongs.
     *
     * @return {@code id}, {@code regions} (codes, most specific first), {@code scope}, {@code
     *     topics} (ids of top-level concepts, surest first), {@code genre}, all that was found with
     *     its mentions, and {@code whyRegions} and {@code whyTopics} with confidence and evidence;
     *     {@code start} and {@code end} are UTF-16 code units of the {@code field}
     */
    Map<String, @Nullable Object> of(CategorizedArticle categorized) {
        var decision = categorized.getCategorization();
        var enrichment = categorized.getEnrichment();
        var explained = new LinkedHashMap<String, @Nullable Object>();
        explained.put("id", categorized.getArticle().getUri());
        explained.put("ruleset", List.of(enrichment.getRuleset(), decision.getRuleset()));
        explained.put("language", enrichment.getLanguage());
        explained.put("regions", decision.getRegions().stream().map(Region::getCode).toList());
        explained.put("scope", decision.getScope().name());
        explained.put("topics", tops(decision.getSubjects()));
        explained.put("genre", decision.getGenre().name());
        putFound(explained, enrichment);
        explained.put(
                "whyRegions", decision.getRegions().stream().map(Explanation::region).toList());
        explained.put(
                "whyTopics", decision.getSubjects().stream().map(Explanation::topic).toList());
        return explained;
    }

    private static void putFound(Map<String, @Nullable Object> explained, Enrichment found) {
        explained.put("people", Findings.people(found.getPeople()));
        explained.put("organisations", Findings.organisations(found.getOrganisations()));
        explained.put("places", Findings.places(found.getPlaces()));
        explained.put("dates", Findings.dates(found.getDates()));
        explained.put("figures", Findings.figures(found.getFigures()));
        explained.put("quotes", Findings.quotes(found.getQuotes()));
        explained.put("policyDocuments", Findings.policyDocuments(found.getPolicyDocuments()));
        explained.put(
                "keywords", found.getKeywords().stream().map(word -> word.getText()).toList());
        explained.put("summary", found.getDescription());
        explained.put("readingTime", found.getReadingTime());
    }

    private List<String> tops(List<Subject> subjects) {
        return subjects.stream()
                .map(Explanation::id)
                .map(id -> topics.byId(id).map(concept -> topics.top(concept).id()).orElse(id))
                .distinct()
                .toList();
    }

    private static String id(Subject subject) {
        return subject.getUri().substring(subject.getUri().lastIndexOf('/') + 1);
    }

    private static Map<String, Object> region(Region region) {
        var explained = new LinkedHashMap<String, Object>();
        explained.put("code", region.getCode());
        explained.put("name", region.getName());
        explained.put("ancestors", region.getAncestors());
        explained.put("confidence", region.getConfidence());
        explained.put("evidence", Findings.evidence(region.getEvidence()));
        return explained;
    }

    private static Map<String, @Nullable Object> topic(Subject topic) {
        var explained = new LinkedHashMap<String, @Nullable Object>();
        explained.put("uri", topic.getUri());
        explained.put("name", topic.getName());
        explained.put("confidence", topic.getConfidence());
        explained.put("relevance", topic.getRelevance());
        explained.put("evidence", Findings.evidence(topic.getEvidence()));
        return explained;
    }
}
