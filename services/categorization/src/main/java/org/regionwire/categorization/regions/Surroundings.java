package org.regionwire.categorization.regions;

import java.util.regex.Pattern;
import org.regionwire.categorization.article.Mention;
import org.regionwire.categorization.regions.Cues.Kind;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.gazetteer.GazetteerMatcher;
import org.regionwire.wordlists.ModuleLists;

/** Judges by the words around a name whether it can be the place of the story. */
final class Surroundings {
    /** A name in a list of three is one example among others. */
    private static final double LISTED = 0.5;

    /** A dateline tells where the reporter sat. */
    private static final double DATELINE = 0.3;

    private static final double TITLE_OF_A_WORK = 0.5;
    private static final double CREDIT = 0.1;
    private static final double CAREER = 0.3;

    /** Of two posts of one person the narrower says where the story is: 省委常委、某市委书记. */
    private static final double WIDER_POST = 0.2;

    /** Where somebody goes to see and speak is what the story is about. */
    private static final double VISITED = 2;

    private static final Pattern AFTER_CREDIT = Pattern.compile("[^（(。]{0,12}[）)]");
    private static final Pattern BEFORE_VISITED = Pattern.compile("[在赴到][^，。；]{0,12}$");

    private final Pattern beforeDateline;
    private final Pattern afterDateline;
    private final Pattern beforeCredit;
    private final Pattern beforeCareer;
    private final Pattern afterWiderPost;
    private final Pattern afterVisited;
    private final GazetteerMatcher names;
    private final Factors after;
    private final Factors before;

    Surroundings(Gazetteer gazetteer, Cues cues, ModuleLists lists) {
        var agency = cues.any(Kind.AGENCY);
        this.beforeDateline = Pattern.compile(agency + "[^。]{0,12}$");
        this.afterDateline =
                Pattern.compile(
                        "(、[\\p{IsHan}]{2,4}){0,2}\\s*(\\d{1,2}月)?\\d{1,2}日\\s*"
                                + cues.any(Kind.DATELINE_END));
        this.beforeCredit =
                Pattern.compile(
                        "[（(](据|%s)?%s?[^）)。]{0,6}$".formatted(agency, cues.any(Kind.REPORTER)));
        this.beforeCareer =
                Pattern.compile(
                        "%s((?!%s)[^。；]){0,30}$"
                                .formatted(cues.any(Kind.CAREER), cues.any(Kind.NOW)));
        this.afterWiderPost =
                Pattern.compile(
                        "[省市州区县]?%s、(?<narrower>[\\p{IsHan}]{2,9}[市州盟县区旗]%s)"
                                .formatted(cues.any(Kind.POST), cues.any(Kind.POST_BELOW)));
        this.afterVisited =
                Pattern.compile(
                        "(、[\\p{IsHan}]{2,6}){0,3}(等地|两地|两省|两市|三地)?(实地)?(%s|作[\\p{IsHan}]{0,4}报告)"
                                .formatted(cues.any(Kind.VISIT)));
        this.names = new GazetteerMatcher(gazetteer);
        this.after = new Factors(lists, "regions/after.tsv");
        this.before = new Factors(lists, "regions/before.tsv");
    }

    /** Factor on the vote of a name: 0 for no place, 2 for one that somebody visits. */
    double factor(String text, Mention mention) {
        var before = text.substring(Math.max(0, mention.start() - 60), mention.start());
        var after = text.substring(mention.end(), Math.min(text.length(), mention.end() + 40));
        if (mention.start() < 80
                && beforeDateline.matcher(before).find()
                && afterDateline.matcher(after).lookingAt()) {
            return DATELINE;
        }
        // What stands behind is the quicker question, here and below.
        if (afterVisited.matcher(after).lookingAt() && BEFORE_VISITED.matcher(before).find()) {
            return VISITED;
        }
        if (isWiderPost(after)) {
            return WIDER_POST;
        }
        return Math.min(
                Math.min(this.after.startOf(after), this.before.endOf(before)),
                Math.min(listed(before, after), enclosed(before, after)));
    }

    /** In 宝鸡市委常委、常务副市长 both posts are the city's: the second names no unit. */
    private boolean isWiderPost(String after) {
        var posts = afterWiderPost.matcher(after);
        return posts.lookingAt()
                && names.matches(posts.group("narrower")).stream()
                        .anyMatch(name -> name.start() == 0 && !name.candidates().isEmpty());
    }

    private static double listed(String before, String after) {
        var marks = (before.endsWith("、") ? 1 : 0) + (after.startsWith("、") ? 1 : 0);
        var listed = marks == 2 || (marks == 1 && (etc(after) || twoMore(after)));
        return listed ? LISTED : 1;
    }

    private static boolean etc(String after) {
        return after.startsWith("等");
    }

    private static boolean twoMore(String after) {
        var second = after.indexOf('、', 1);
        return after.startsWith("、") && second > 0 && second < 8;
    }

    private double enclosed(String before, String after) {
        var open = before.lastIndexOf('《');
        if (open > before.lastIndexOf('》') && after.indexOf('》') >= 0) {
            return TITLE_OF_A_WORK;
        }
        if (beforeCareer.matcher(before).find()) {
            return CAREER;
        }
        return AFTER_CREDIT.matcher(after).lookingAt() && beforeCredit.matcher(before).find()
                ? CREDIT
                : 1;
    }
}
