package org.regionwire.categorization.regions;

import java.util.regex.Pattern;
import org.regionwire.categorization.article.Mention;
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

    private static final Pattern BEFORE_DATELINE = Pattern.compile("(本报|新华社|中新社|新华网)[^。]{0,12}$");
    private static final Pattern AFTER_DATELINE =
            Pattern.compile("(、[\\p{IsHan}]{2,4}){0,2}\\s*(\\d{1,2}月)?\\d{1,2}日\\s*(电|讯|专电|综合)");
    private static final Pattern BEFORE_CREDIT =
            Pattern.compile("[（(](本报|新华社|据)?(驻|通讯员|记者)?[^）)。]{0,6}$");
    private static final Pattern AFTER_CREDIT = Pattern.compile("[^（(。]{0,12}[）)]");
    private static final Pattern BEFORE_CAREER =
            Pattern.compile(
                    "(曾任|历任|先后任|先后担任|曾担任|毕业于|当年|昔日)((?!现任|现为|现在|如今|日前|近日|昨日|今日)[^。；]){0,30}$");
    private static final Pattern AFTER_WIDER_POST =
            Pattern.compile(
                    "[省市州区县]?(党?委(常委|委员|副书记)|副[省市州区县]长|(政协|人大常委会)?副主[席任]|政府党组成员)、"
                            + "(?<narrower>[\\p{IsHan}]{2,9}[市州盟县区旗](党?委|工委|[市州盟县区旗]?长|人民政府|政府|人大|政协))");
    private static final Pattern BEFORE_VISITED = Pattern.compile("[在赴到][^，。；]{0,12}$");
    private static final Pattern AFTER_VISITED =
            Pattern.compile(
                    "(、[\\p{IsHan}]{2,6}){0,3}(等地|两地|两省|两市|三地)?(实地)?(考察|调研|视察|宣讲|作[\\p{IsHan}]{0,4}报告|走访|慰问|采访|检查|督导)");

    private final GazetteerMatcher names;
    private final Factors after;
    private final Factors before;

    Surroundings(Gazetteer gazetteer, ModuleLists lists) {
        this.names = new GazetteerMatcher(gazetteer);
        this.after = new Factors(lists, "regions/after.tsv");
        this.before = new Factors(lists, "regions/before.tsv");
    }

    /** Factor on the vote of a name: 0 for no place, 2 for one that somebody visits. */
    double factor(String text, Mention mention) {
        var before = text.substring(Math.max(0, mention.start() - 60), mention.start());
        var after = text.substring(mention.end(), Math.min(text.length(), mention.end() + 40));
        if (mention.start() < 80
                && BEFORE_DATELINE.matcher(before).find()
                && AFTER_DATELINE.matcher(after).lookingAt()) {
            return DATELINE;
        }
        // What stands behind is the quicker question, here and below.
        if (AFTER_VISITED.matcher(after).lookingAt() && BEFORE_VISITED.matcher(before).find()) {
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
        var posts = AFTER_WIDER_POST.matcher(after);
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

    private static double enclosed(String before, String after) {
        var open = before.lastIndexOf('《');
        if (open > before.lastIndexOf('》') && after.indexOf('》') >= 0) {
            return TITLE_OF_A_WORK;
        }
        if (BEFORE_CAREER.matcher(before).find()) {
            return CAREER;
        }
        return AFTER_CREDIT.matcher(after).lookingAt() && BEFORE_CREDIT.matcher(before).find()
                ? CREDIT
                : 1;
    }
}
