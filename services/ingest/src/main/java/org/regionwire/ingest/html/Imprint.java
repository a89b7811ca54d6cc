package org.regionwire.ingest.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.cutting.Lines;

/**
 * The lines between headline and text: when, from whom, by whom.
 *
 * @param byline as printed
 */
record Imprint(@Nullable Times time, @Nullable String source, @Nullable String byline) {

    private static final String END =
            "(?=[\\s|｜）)】]|作者|记者[:：]|编辑|责编|责任编辑|时间|日期|发布|浏览|阅读|点击|字号|字体|分享|打印|$)";
    private static final Pattern SOURCE =
            Pattern.compile("(?:来源|稿源|信息来源|文章来源)\\s*[:：]\\s*([^\\s|｜）)】]{2,30}?)" + END);
    private static final Pattern AUTHOR =
            Pattern.compile(
                    "(?:作\\s?者|记\\s?者|文)\\s*[:：]\\s*(\\p{IsHan}[\\p{IsHan}·]{1,11}(?:[ 、，,/]\\p{IsHan}[\\p{IsHan}·]{1,11}){0,5}?)"
                            + "(?=[\\s|｜]|来源|编辑|责编|责任编辑|时间|日期|发布|浏览|阅读|点击|字号|$)");

    /** {@code 周小满/测试日报}. */
    private static final Pattern NAME_AND_PAPER =
            Pattern.compile("^(\\p{IsHan}{2,4})\\s?/\\s?(\\p{IsHan}{2,12})$");

    /** {@code 新华社}, {@code 测试日报}: a supplier and nothing else. */
    private static final Pattern PAPER = Pattern.compile("^\\p{IsHan}{1,11}[社报网]$");

    /** A line of the text can hold a time too, but is longer. */
    private static final int LONGEST = 80;

    /** All that these lines say: of each thing what is said first. */
    static Imprint of(List<String> lines) {
        Times time = null;
        String source = null;
        String byline = null;
        for (String line : lines) {
            if (line.length() > LONGEST) {
                continue;
            }
            time = time == null ? Times.first(line) : time;
            Matcher both = NAME_AND_PAPER.matcher(line);
            if (both.matches()) {
                byline = byline == null ? both.group(1) : byline;
                source = source == null ? both.group(2) : source;
            }
            source = source == null ? group(SOURCE, line) : source;
            source = source == null && PAPER.matcher(line).matches() ? line : source;
            byline = byline == null && Lines.isByline(line) ? line : byline;
            byline = byline == null ? group(AUTHOR, line) : byline;
        }
        return new Imprint(time, source, byline);
    }

    /** Whether a line at the beginning of the text is one of these. */
    static boolean isLine(String line) {
        return line.length() <= LONGEST
                && !line.matches(".*[。！？]$")
                && (SOURCE.matcher(line).find()
                        || Lines.isByline(line)
                        || NAME_AND_PAPER.matcher(line).matches()
                        || (line.length() <= 40
                                && Times.first(line) != null
                                && line.matches(
                                        "^(?:时间|日期|发布|发布时间|更新时间|发表时间)?\\s*[:：]?\\s*(?:19|20)\\d\\d.*")));
    }

    private static @Nullable String group(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? matcher.group(1).strip() : null;
    }
}
