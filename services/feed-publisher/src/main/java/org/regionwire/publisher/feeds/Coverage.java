package org.regionwire.publisher.feeds;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Printed;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.regions.Area;
import org.regionwire.publisher.topics.Topic;

/** What a feed or page covers, by name. */
public sealed interface Coverage {

    static Coverage of(Area area) {
        return of(area, null);
    }

    static Coverage of(Topic topic) {
        return of(null, topic);
    }

    static Coverage of(@Nullable Area area, @Nullable Topic topic) {
        return new About(area, topic);
    }

    /** Null for everywhere. */
    default @Nullable Area area() {
        return null;
    }

    /** Null for everything. */
    default @Nullable Topic topic() {
        return null;
    }

    /** Whether it names nothing: then it is no section. */
    default boolean isEverything() {
        return false;
    }

    Section section();

    /** 宝鸡市 · 经济; 渭水日报 · 2026-03-02 · 7. */
    String name();

    /** 陕西省宝鸡市经济; 渭水日报 2026年3月2日第7版. */
    String fullName();

    /** What its feed is, for readers. */
    String sentence();

    /** Entries that its feed shows at most. */
    int entries();

    /**
     * A region, a topic, or a topic in a region.
     *
     * @param area null for everywhere
     * @param topic null for everything
     */
    record About(@Nullable Area area, @Nullable Topic topic) implements Coverage {

        @Override
        public boolean isEverything() {
            return area == null && topic == null;
        }

        @Override
        public Section section() {
            return new org.regionwire.publisher.article.About(
                    area == null ? null : area.code(), topic == null ? null : topic.code());
        }

        @Override
        public String name() {
            return joined(" · ", area == null ? null : area.name());
        }

        @Override
        public String fullName() {
            return joined("", area == null ? null : area.fullName());
        }

        @Override
        public String sentence() {
            return fullName() + "新闻";
        }

        @Override
        public int entries() {
            return RenderedFeeds.WINDOW;
        }

        private String joined(String between, @Nullable String place) {
            return Stream.of(place, topic == null ? null : topic.name())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(between));
        }
    }

    /**
     * A publication, an issue of it, or a page of that.
     *
     * @param publication what it calls itself
     */
    record Print(Printed section, String publication) implements Coverage {

        /** All of an issue of a hundred full pages; more than that has archives. */
        public static final int ALL = 500;

        /** ISO 8601; null for every issue. */
        public @Nullable String issueDate() {
            return section.issue() == null ? null : section.issue().toString();
        }

        @Override
        public String name() {
            return Stream.of(publication, issueDate(), page())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" · "));
        }

        @Override
        public String fullName() {
            LocalDate issue = section.issue();
            if (issue == null) {
                return publication;
            }
            String day =
                    "%s %d年%d月%d日"
                            .formatted(
                                    publication,
                                    issue.getYear(),
                                    issue.getMonthValue(),
                                    issue.getDayOfMonth());
            return section.page() == null ? day : day + page();
        }

        private @Nullable String page() {
            return section.page() == null ? null : "第" + section.page() + "版";
        }

        @Override
        public String sentence() {
            return fullName() + "刊登的稿件";
        }

        @Override
        public int entries() {
            return section.issue() == null ? RenderedFeeds.WINDOW : ALL;
        }
    }
}
