package org.regionwire.categorization.genre;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Field;

/** Tells the genre from the shape of the text, where the page did not say it. */
public final class GenreRules {
    private static final int LONGEST_CAPTION = 320;
    private static final int LONGEST_BRIEF = 120;
    private static final int VERSE = 16;
    private static final int FEWEST_VERSES = 6;

    private static final Pattern NOTICE =
            Pattern.compile(".*(公告|通告|启事|公示|公报|名单|公约|章程|讣告|招聘|更正|概览|通知书)[》）]?$");
    private static final Pattern NOTICE_BODY =
            Pattern.compile("(?s).*(特此公告|特此通知|敬请谅解|敬请留意|联系电话[：:]).{0,80}");
    private static final Pattern ROUNDUP = Pattern.compile(".*(快讯|简讯|要闻|短讯|速览|信息专递|简明新闻|一句话新闻).*");
    private static final Pattern PHOTO =
            Pattern.compile(
                    "(?s).*([\\p{IsHan}·]{2,12}\\s*摄(影|影报道)?\\s*[)）(（。]?|图为|新华社发|视觉[)）]).*");
    private static final Pattern OPINION_HEADLINE =
            Pattern.compile(
                    "^(论|评|谈|也谈|再论|莫|切莫|谨防|警惕|请给|何妨|岂能)[^0-9]{2,}.*|.*(之我见|有感|感言|随想|刍议|断想|杂谈)$");
    private static final Pattern OPINION =
            Pattern.compile(
                    "笔者|我以为|我认为|窃以为|不难看出|值得深思|不可否认|毋庸讳言|由此想到|令人深思|由此可见|试想|归根结底|当然，|诚然|总之|"
                            + "本报评论员|特约评论员|首先[，,]|其次[，,]|此外[，,]|应当|必须|不能|才能");
    private static final Pattern NEWS =
            Pattern.compile(
                    "[电讯](（|\\(|记者)|本报讯|日电|日讯|记者[^，。]{0,12}(报道|获悉|了解到)|据介绍|据悉|日前|近日|今天|昨天|今日|昨日|\\d{1,2}日");
    private static final Pattern REPORTED =
            Pattern.compile("说[：:，,。]|表示[，,]|介绍[，,]|告诉记者|指出[，,]|强调[，,]");
    private static final Pattern LITERARY =
            Pattern.compile("我的|我们家|我想|故乡|童年|仿佛|宛如|犹如|悠悠|淡淡|静静|思绪|月光|记忆|岁月|诗|古人|传说|相传|走近|凝望|心中");

    /** The genre that the text shows; unknown for no text. */
    public Genre decide(Article article) {
        var headline = article.text(Field.HEADLINE).strip();
        var body = article.text(Field.BODY).strip();
        if (headline.isEmpty() && body.isEmpty()) {
            return Genre.UNKNOWN;
        }
        if (NOTICE.matcher(headline).matches() || NOTICE_BODY.matcher(tail(body)).matches()) {
            return Genre.NOTICE;
        }
        if (ROUNDUP.matcher(headline).matches()) {
            return Genre.BRIEF;
        }
        if (body.length() <= LONGEST_CAPTION && PHOTO.matcher(body).matches()) {
            return Genre.CAPTION;
        }
        if (isVerse(body)) {
            return Genre.LITERARY;
        }
        return byWords(headline, body);
    }

    private static Genre byWords(String headline, String body) {
        var text = body.substring(0, Math.min(body.length(), 3_000));
        var opinion = count(OPINION, text) + (OPINION_HEADLINE.matcher(headline).matches() ? 2 : 0);
        var news =
                2 * count(NEWS, text.substring(0, Math.min(200, text.length())))
                        + count(REPORTED, text);
        var literary = count(LITERARY, text);
        if (opinion >= 3 && opinion > news) {
            return Genre.OPINION;
        }
        if (literary >= 3 && literary > 2 * news && literary > opinion) {
            return Genre.LITERARY;
        }
        return body.length() <= LONGEST_BRIEF && !body.isEmpty() ? Genre.BRIEF : Genre.NEWS;
    }

    /** Many short lines without a full stop. */
    private static boolean isVerse(String body) {
        var lines =
                Arrays.stream(body.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .limit(200)
                        .toList();
        var verses =
                lines.stream()
                        .filter(line -> line.length() <= VERSE && !line.endsWith("。"))
                        .count();
        return verses >= FEWEST_VERSES && verses >= 0.8 * lines.size();
    }

    private static String tail(String body) {
        return body.substring(Math.max(0, body.length() - 200));
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
