package org.regionwire.categorization.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Titles of books, films and games in 《》. Laws, plans and notices stand in the same marks, but
 * their words say what the article is about.
 */
record WorkTitles(List<Span> spans) {
    static final WorkTitles NONE = new WorkTitles(List.of());

    private static final Pattern TITLE = Pattern.compile("《([^《》]{1,40})》");
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "关于.*|.*(法|条例|办法|规定|意见|通知|规划|纲要|方案|计划|公报|白皮书|报告|协定|协议|公约|标准|"
                            + "指南|细则|决定|决议|宣言|声明|目录|章程|准则|通则|草案|建议|清单|议定书)(（.*）)?");

    private record Span(int start, int end) {}

    static WorkTitles in(String text) {
        var spans = new ArrayList<Span>();
        var title = TITLE.matcher(text);
        while (title.find()) {
            if (!DOCUMENT.matcher(title.group(1)).matches()) {
                spans.add(new Span(title.start(), title.end()));
            }
        }
        return new WorkTitles(List.copyOf(spans));
    }

    boolean cover(int at) {
        return spans.stream().anyMatch(span -> span.start() <= at && at < span.end());
    }
}
