package org.regionwire.enrichment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.enrichment.text.Mention;

/** What must hold for the mentions of any reading. */
final class MentionChecks {
    private MentionChecks() {}

    static void assertOffsets(ArticleText article, Reading reading) {
        assertThat(mentions(reading))
                .allSatisfy(
                        mention ->
                                assertThat(
                                                text(article, mention)
                                                        .substring(mention.start(), mention.end()))
                                        .isEqualTo(mention.text()));
    }

    static List<Mention> mentions(Reading reading) {
        return Stream.of(
                        reading.people().stream().flatMap(each -> each.mentions().stream()),
                        reading.organisations().stream().flatMap(each -> each.mentions().stream()),
                        reading.places().stream().flatMap(each -> each.mentions().stream()),
                        reading.dates().stream().map(each -> each.mention()),
                        reading.figures().stream().map(each -> each.mention()),
                        reading.quotes().stream().map(each -> each.mention()),
                        reading.documents().stream().map(each -> each.mention()))
                .flatMap(each -> each)
                .toList();
    }

    private static String text(ArticleText article, Mention mention) {
        return switch (mention.field()) {
            case KICKER -> article.kicker();
            case HEADLINE -> article.headline();
            case SUBHEAD -> article.subhead();
            case BYLINE -> article.byline();
            case BODY -> article.body();
            case CAPTION -> String.join("\n\n", article.captions());
        };
    }
}
