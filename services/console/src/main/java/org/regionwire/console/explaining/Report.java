package org.regionwire.console.explaining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.Evidence;
import org.regionwire.schemas.Figure;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.Person;
import org.regionwire.schemas.Region;
import org.regionwire.schemas.Subject;
import org.regionwire.schemas.TextField;

/** An article for the eye: its text with marks, then where it belongs and what speaks for it. */
final class Report {

    private static final int MOST_EVIDENCE = 8;

    private final List<String> lines = new ArrayList<>();

    private Report() {}

    static List<String> of(CategorizedArticle categorized) {
        var report = new Report();
        report.text(categorized);
        report.decision(categorized);
        report.found(categorized);
        return report.lines;
    }

    private void text(CategorizedArticle categorized) {
        IngestedArticle article = categorized.getArticle();
        var marked = new MarkedText(categorized.getEnrichment());
        part(marked, TextField.kicker, article.getKicker());
        part(marked, TextField.headline, article.getHeadline());
        part(marked, TextField.subhead, article.getSubhead());
        part(marked, TextField.byline, article.getBy());
        article.getBodies().stream()
                .filter(body -> body.getContentType().startsWith("text/plain"))
                .findFirst()
                .ifPresent(body -> part(marked, TextField.body, body.getValue()));
    }

    private void part(MarkedText marked, TextField field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(marked.of(field, text).strip());
            lines.add("");
        }
    }

    private void decision(CategorizedArticle categorized) {
        var decision = categorized.getCategorization();
        lines.add("scope %s, genre %s".formatted(decision.getScope(), decision.getGenre()));
        lines.add(
                "rules   %s, %s"
                        .formatted(
                                categorized.getEnrichment().getRuleset(), decision.getRuleset()));
        if (decision.getRegions().isEmpty()) {
            lines.add("region  none");
        }
        for (Region region : decision.getRegions()) {
            why("region  " + region.getCode() + " " + region.getName(), region.getConfidence());
            evidence(region.getEvidence());
        }
        if (decision.getSubjects().isEmpty()) {
            lines.add("topic   none");
        }
        for (Subject topic : decision.getSubjects()) {
            String id = topic.getUri().substring(topic.getUri().lastIndexOf('/') + 1);
            why("topic   " + id + " " + topic.getName(), topic.getConfidence());
            evidence(topic.getEvidence());
        }
    }

    private void why(String what, double confidence) {
        lines.add(String.format(Locale.ROOT, "%s  %.2f", what, confidence));
    }

    private void evidence(List<Evidence> evidence) {
        evidence.stream().limit(MOST_EVIDENCE).map(Report::sentence).forEach(lines::add);
        if (evidence.size() > MOST_EVIDENCE) {
            lines.add("        and %d more".formatted(evidence.size() - MOST_EVIDENCE));
        }
    }

    private static String sentence(Evidence why) {
        var mention = why.getMention();
        return String.format(
                Locale.ROOT,
                "        %+.2f %s%s",
                why.getWeight(),
                why.getRule(),
                mention == null
                        ? ""
                        : ": %s, %s %d–%d"
                                .formatted(
                                        mention.getText(),
                                        mention.getField(),
                                        mention.getStart(),
                                        mention.getEnd()));
    }

    private void found(CategorizedArticle categorized) {
        var found = categorized.getEnrichment();
        row("people", found.getPeople().stream().map(Report::person).toList());
        row("organisations", found.getOrganisations().stream().map(o -> o.getName()).toList());
        row("places", found.getPlaces().stream().map(place -> place.getName()).toList());
        row("dates", found.getDates().stream().map(date -> date.getValue()).toList());
        row("figures", found.getFigures().stream().map(Report::figure).toList());
        row("documents", found.getPolicyDocuments().stream().map(d -> d.getTitle()).toList());
        row("keywords", found.getKeywords().stream().map(word -> word.getText()).toList());
    }

    private void row(String what, List<String> found) {
        if (!found.isEmpty()) {
            lines.add("%-14s %s".formatted(what, String.join("; ", found)));
        }
    }

    private static String person(Person person) {
        return Stream.of(person.getName(), person.getTitle(), person.getOrganisation())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }

    private static String figure(Figure figure) {
        String unit = figure.getUnit() == null ? "" : " " + figure.getUnit();
        String change = figure.getChange() == null ? "" : " (" + percent(figure.getChange()) + ")";
        return figure.getValue() + unit + change;
    }

    private static String percent(String change) {
        var percent = new BigDecimal(change).movePointRight(2).stripTrailingZeros();
        return (percent.signum() < 0 ? "" : "+") + percent.toPlainString() + " %";
    }
}
