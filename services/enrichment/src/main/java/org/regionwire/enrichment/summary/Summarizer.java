package org.regionwire.enrichment.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.regionwire.enrichment.keywords.Keyword;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.enrichment.text.Sentences;
import org.regionwire.enrichment.text.Sentences.Sentence;
import org.regionwire.wordlists.ModuleLists;

/**
 * Takes the sentence, or the two neighbours, that say most of what the headline and the keywords
 * name, early ones first. A sentence that leans on the one before (此外, 他, 这) cannot begin a
 * summary. At most 140 characters.
 */
public final class Summarizer {
    /** What a feed reader shows without cutting. */
    public static final int LONGEST = 140;

    private static final int SHORTEST = 12;

    private static final Pattern DATELINE =
            Pattern.compile(
                    "(?:本报|新华社|中新社|人民网|经济日报)?[^。\\n]{0,24}?(?:电|讯)\\s*[(（][^)）\\n]{1,40}[)）]\\s*:?：?|本报讯\\s*");

    private final Pattern leans;

    public Summarizer(ModuleLists lists) {
        this.leans = Pattern.compile("“?" + lists.alternatives("summary/leaning.txt"));
    }

    /**
     * Summary of the body, or of the captions where there is none; empty for an article without
     * sentences.
     */
    public String summarize(ArticleText article, List<Keyword> keywords) {
        var text =
                article.body().isBlank() ? String.join("\n\n", article.captions()) : article.body();
        var sentences = sentences(text);
        if (sentences.isEmpty()) {
            return "";
        }
        var best = 0;
        var bestScore = Double.NEGATIVE_INFINITY;
        var headline = bigrams(article.headline());
        for (var at = 0; at < sentences.size(); at++) {
            var score = score(sentences, at, headline, keywords);
            if (score > bestScore) {
                bestScore = score;
                best = at;
            }
        }
        return withNeighbour(sentences, best);
    }

    private record Candidate(String text, Sentence place) {}

    private static List<Candidate> sentences(String text) {
        var candidates = new ArrayList<Candidate>();
        for (var sentence : Sentences.of(text)) {
            var words = withoutDateline(sentence.of(text)).strip();
            if (words.length() >= SHORTEST || sentence.start() == 0 && !words.isEmpty()) {
                candidates.add(new Candidate(words, sentence));
            }
        }
        return candidates;
    }

    private static String withoutDateline(String sentence) {
        var dateline = DATELINE.matcher(sentence);
        return dateline.lookingAt() ? sentence.substring(dateline.end()) : sentence;
    }

    private double score(
            List<Candidate> all, int at, Set<String> headline, List<Keyword> keywords) {
        var candidate = all.get(at);
        var text = candidate.text();
        var shared = headline.stream().filter(text::contains).count();
        var score = headline.isEmpty() ? 0 : 3.0 * shared / headline.size();
        score +=
                keywords.stream()
                                .filter(each -> text.contains(each.text()))
                                .mapToDouble(Keyword::weight)
                                .sum()
                        * 0.4;
        score += 1.5 / (1 + at * 0.35);
        score -= text.length() > LONGEST ? 1.2 : 0;
        score -= at > 0 && leans.matcher(text).lookingAt() ? 2 : 0;
        score -= text.startsWith("“") ? 0.8 : 0;
        return score;
    }

    private static String withNeighbour(List<Candidate> sentences, int best) {
        var summary = cut(sentences.get(best).text());
        if (best + 1 < sentences.size()) {
            var next = sentences.get(best + 1);
            var sameParagraph = next.place().paragraph() == sentences.get(best).place().paragraph();
            if (sameParagraph && summary.length() + next.text().length() <= LONGEST) {
                return summary + next.text();
            }
        }
        return summary;
    }

    /** A sentence that is too long ends at its last clause that fits. */
    private static String cut(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        for (var at = LONGEST - 1; at > LONGEST / 3; at--) {
            if ("，,；;".indexOf(sentence.charAt(at)) >= 0) {
                return sentence.substring(0, at) + "……";
            }
        }
        return sentence.substring(0, LONGEST - 2) + "……";
    }

    private static Set<String> bigrams(String text) {
        var bigrams = new HashSet<String>();
        for (var at = 0; at + 1 < text.length(); at++) {
            bigrams.add(text.substring(at, at + 2));
        }
        return bigrams;
    }
}
