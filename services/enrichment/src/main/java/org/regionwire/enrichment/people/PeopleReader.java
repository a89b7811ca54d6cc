package org.regionwire.enrichment.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionwire.enrichment.organisations.Organisation;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.enrichment.text.Mention;
import org.regionwire.enrichment.text.Stretches;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.enrichment.words.Word.Kind;
import org.regionwire.wordlists.ModuleLists;

/**
 * Finds people: names that the words show, with the office before them; names of the byline
 * wherever the text has them; and each of them again where the words alone did not show it.
 */
public final class PeopleReader {
    private final Titles titles;
    private final SurnamesAlone alone;
    private final NameChecks checks;

    public PeopleReader(ModuleLists lists) {
        this.titles = new Titles(lists);
        this.alone = new SurnamesAlone(lists);
        this.checks = new NameChecks(lists);
    }

    /**
     * People in the order of their first mention, then authors whom the text does not name.
     *
     * @param organisations of the same article: what looks like a name inside theirs is none
     */
    public List<Person> read(
            ArticleText article, List<SegmentedText> passages, List<Organisation> organisations) {
        var taken =
                new Stretches(
                        organisations.stream().flatMap(each -> each.mentions().stream()).toList());
        var sightings = new LinkedHashMap<String, Sightings>();
        for (var author : article.authors()) {
            if (author.length() > 1) {
                sightings.computeIfAbsent(author, Sightings::new).author = true;
            }
        }
        for (var passage : passages) {
            for (var at = 0; at < passage.words().size(); at++) {
                look(passage, at, taken, sightings);
            }
        }
        new MentionFinder(sightings.keySet())
                .find(
                        passages,
                        (name, passage, mention) -> {
                            var found = sightings.get(name);
                            if (found != null) {
                                found.add(
                                        mention,
                                        checks.speaks(passage, mention),
                                        checks.photographer(passage, mention));
                            }
                        });
        var fullNames = new HashMap<String, String>();
        sightings.keySet().forEach(name -> fullNames.putIfAbsent(name.substring(0, 1), name));
        passages.forEach(passage -> lookForSurnames(passage, fullNames, sightings));
        return people(article, sightings);
    }

    /** 吴先生 is the 吴 whom the text names in full, or somebody of whom it says no more. */
    private void lookForSurnames(
            SegmentedText passage,
            Map<String, String> fullNames,
            Map<String, Sightings> sightings) {
        for (var at = 0; at < passage.words().size(); at++) {
            var word = passage.words().get(at);
            var honorific = alone.honorific(passage, at);
            if (honorific.isEmpty()) {
                continue;
            }
            var surname = word.text();
            var full = fullNames.get(surname);
            var found = sightings.computeIfAbsent(full == null ? surname : full, Sightings::new);
            if (full == null) {
                found.office(Optional.of(new Titles.Office(honorific.get(), null)));
            }
            var called =
                    passage.passage().mention(word.start(), word.end() + honorific.get().length());
            found.add(
                    passage.passage().mention(word.start(), word.end()),
                    checks.speaks(passage, called),
                    false);
        }
    }

    private void look(
            SegmentedText passage, int at, Stretches taken, Map<String, Sightings> sightings) {
        var word = passage.words().get(at);
        var named = word.kind() == Kind.PERSON || word.kind() == Kind.SOUND;
        if (!named || word.length() < 2 || taken.cover(passage.passage().field(), word.start())) {
            return;
        }
        var office = titles.before(passage, at);
        if (checks.person(passage, at, office.isPresent())) {
            var name = word.text();
            sightings.computeIfAbsent(name, Sightings::new).office(office);
        }
    }

    private static List<Person> people(ArticleText article, Map<String, Sightings> sightings) {
        var people = new ArrayList<Person>();
        for (var found : sightings.values()) {
            if (!found.mentions.isEmpty()) {
                found.mentions.sort(PeopleReader::order);
                people.add(found.person());
            }
        }
        people.sort((a, b) -> order(a.mentions().getFirst(), b.mentions().getFirst()));
        for (var found : sightings.values()) {
            if (found.mentions.isEmpty() && found.author) {
                people.add(found.author(article));
            }
        }
        return List.copyOf(people);
    }

    private static int order(Mention a, Mention b) {
        return a.field() == b.field() ? a.start() - b.start() : a.field().compareTo(b.field());
    }
}
