package org.regionwire.publisher.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.mediatopics.MediaTopics;

class TopicsTest {

    private static final String SCHEME = "http://cv.iptc.org/newscodes/mediatopic/";
    private static final Topic SHOPPING = new Topic("20000247", "电子商务");

    private final Topics topics = new Topics(MediaTopics.load());

    @Test
    void aSubjectStandsInItsTopicAndInAllAbove() {
        assertThat(topics.codes(SCHEME + "20000247"))
                .startsWith("20000247")
                .endsWith("04000000")
                .hasSizeGreaterThan(2);
        assertThat(topics.codes(SCHEME + "04000000")).containsExactly("04000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {SCHEME + "29999999", SCHEME, "http://topics.test/20000247", "20000247", ""})
    void whatIsNoMediaTopicStandsInNone(String uri) {
        assertThat(topics.codes(uri)).isEmpty();
    }

    @Test
    void aCodeIsExactALabelLeadsToIt() {
        assertThat(topics.meaning("20000247")).isEqualTo(new TopicMeaning.Exact(SHOPPING));
        assertThat(topics.meaning("电子商务")).isEqualTo(new TopicMeaning.Renamed(SHOPPING));
    }

    @Test
    void theRestIsUnknownAndNearOnesOrAllAtTheTopAreSuggested() {
        assertThat(topics.meaning("商务")).isInstanceOf(TopicMeaning.Unknown.class);
        assertThat(suggestions("商务")).contains(SHOPPING);
        assertThat(suggestions("xyz")).hasSize(17);
    }

    private List<Topic> suggestions(String asked) {
        return ((TopicMeaning.Unknown) topics.meaning(asked)).suggestions();
    }
}
