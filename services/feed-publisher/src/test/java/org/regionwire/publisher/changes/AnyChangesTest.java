package org.regionwire.publisher.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.regionwire.publisher.article.About;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.IndexFolder;
import org.regionwire.publisher.view.Lineage;
import org.regionwire.publisher.view.Proof;
import org.regionwire.testkit.TestFolders;

/**
 * Whatever happens, and wherever a partner breaks off: it is told each last state once, and can
 * prove it.
 */
class AnyChangesTest {

    private static final List<String> REGIONS = List.of("610300", "610100");
    private static final List<About> SECTIONS =
            List.of(
                    Section.region("610300"),
                    Section.region("610100"),
                    Section.region("610000"),
                    Section.region("000000"));

    /** What happens to an article, and how much each partner reads then. */
    record Step(int uri, What what, boolean refreshed, int asked, int taken) {}

    enum What {
        IN_BAOJI,
        IN_XIAN,
        WITHHELD,
        CANCELED,
        ERASED
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void eachLastStateIsToldOnceAndTheProofAgrees(@ForAll("steps") List<Step> steps)
            throws IOException {
        Path folder = Files.createTempDirectory("changes");
        var records = new MadeUpRecords();
        List<Partner> partners = new ArrayList<>();
        SECTIONS.forEach(section -> partners.add(new Partner(section, records.start())));
        try (ArticleIndex index = open(folder.resolve("live"), records)) {
            for (Step step : steps) {
                apply(step, records, index);
                if (step.refreshed()) {
                    index.refresh();
                    for (Partner partner : partners) {
                        partner.read(index, step.asked(), step.taken());
                        agreeSoFar(partner, records, index);
                    }
                }
            }
            index.refresh();
            for (Partner partner : partners) {
                partner.readAll(index);
            }
            agree(partners, records, index);
        }
        try (ArticleIndex rebuilt = open(folder.resolve("rebuilt"), records)) {
            records.replay(rebuilt);
            for (Partner partner : partners) {
                partner.readAll(rebuilt);
            }
            agree(partners, records, rebuilt);
            agree(newcomers(records, rebuilt), records, rebuilt);
        }
        TestFolders.empty(folder);
    }

    /** Also in the middle: what changed behind its cursor is left out. */
    private static void agreeSoFar(Partner partner, MadeUpRecords records, ArticleIndex index)
            throws IOException {
        Proof proof =
                index.look(s -> s.proof(partner.section(), records.start(), partner.cursor(), 100));
        assertThat(proof.hash()).isEqualTo(partner.hash(proof.changed()));
    }

    private static List<Partner> newcomers(MadeUpRecords records, ArticleIndex index)
            throws IOException {
        List<Partner> newcomers = new ArrayList<>();
        for (About section : SECTIONS) {
            Partner partner = new Partner(section, records.start());
            partner.readAll(index);
            newcomers.add(partner);
        }
        return newcomers;
    }

    private static void agree(List<Partner> partners, MadeUpRecords records, ArticleIndex index)
            throws IOException {
        for (int i = 0; i < SECTIONS.size(); i++) {
            About section = SECTIONS.get(i);
            Partner partner = partners.get(i);
            Map<String, String> expected = records.states(section);
            assertThat(partner.states()).isEqualTo(expected);
            Proof proof = index.look(s -> s.proof(section, records.start(), partner.cursor(), 100));
            assertThat(proof.count()).isEqualTo(expected.size());
            assertThat(proof.hash()).isEqualTo(partner.hash(List.of()));
            assertThat(proof.changed()).isEmpty();
        }
    }

    private static void apply(Step step, MadeUpRecords records, ArticleIndex index)
            throws IOException {
        switch (step.what()) {
            case IN_BAOJI -> records.shown(step.uri(), REGIONS.getFirst(), index);
            case IN_XIAN -> records.shown(step.uri(), REGIONS.getLast(), index);
            case WITHHELD -> records.recalled(step.uri(), PubStatus.WITHHELD, index);
            case CANCELED -> records.recalled(step.uri(), PubStatus.CANCELED, index);
            case ERASED -> records.erased(step.uri(), index);
        }
    }

    private static ArticleIndex open(Path folder, MadeUpRecords records) throws IOException {
        return new IndexFolder(folder, Duration.ofHours(12))
                .open(
                        new Lineage("cluster", MadeUpRecords.TOPIC_ID, 3, "schema"),
                        records.stored(),
                        Sample.DAY);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of(What.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 4))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
