package org.regionwire.enrichment.people;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.enrichment.words.Word;
import org.regionwire.enrichment.words.Word.Kind;
import org.regionwire.wordlists.ModuleLists;

/** Reads the office that stands right before a name, and whose office it is. */
final class Titles {
    private static final int LONGEST_ORGANISATION = 30;

    private final Offices offices;

    Titles(ModuleLists lists) {
        this.offices = new Offices(lists);
    }

    private static final Set<String> NO_ORGANISATION =
            Set.of("该", "本", "其", "我", "他", "她", "这", "记者");

    /** 宝鸡籍 says where somebody is from. */
    private static final String ORIGIN = "籍";

    private static final Set<String> CONJUNCTIONS = Set.of("和", "与");

    private static final Set<String> GENERIC =
            Set.of("公司", "企业", "单位", "部门", "学校", "医院", "集团", "合作社", "中心", "分管", "代表");

    /** An office, and the organisation before it as it stands in the text. */
    record Office(String title, @Nullable String organisation) {}

    /** The office before the word at this index; empty where there is none. */
    Optional<Office> before(SegmentedText passage, int index) {
        var end = passage.words().get(index).start();
        var start = offices.start(passage.text(), end);
        if (start < 0) {
            return Optional.empty();
        }
        var title = passage.text().substring(start, end);
        return Optional.of(new Office(title, organisation(passage, index, start)));
    }

    /** Noun-like words without a gap before the office. */
    private static @Nullable String organisation(SegmentedText passage, int index, int end) {
        var at = index - 1;
        while (at >= 0 && passage.words().get(at).start() >= end) {
            at--;
        }
        var start = end;
        while (at >= 0
                && end - start < LONGEST_ORGANISATION
                && (part(passage.words().get(at)) || joins(passage, at))) {
            start = passage.words().get(at--).start();
        }
        // A word cut by the title (市委|书记) still counts up to the title.
        var name = passage.text().substring(Math.min(start, end), end);
        var beginsWell =
                name.length() > 1
                        && !GENERIC.contains(name)
                        && !name.endsWith(ORIGIN)
                        && NO_ORGANISATION.stream().noneMatch(name::startsWith);
        return beginsWell ? name : null;
    }

    /** 农业与农村发展学院: between two words of a name that begins before them. */
    private static boolean joins(SegmentedText passage, int at) {
        var words = passage.words();
        return at > 1
                && at + 1 < words.size()
                && CONJUNCTIONS.contains(words.get(at).text())
                && common(words.get(at - 1))
                && common(words.get(at + 1))
                && part(words.get(at - 2));
    }

    private static boolean common(Word word) {
        return word.kind() == Kind.COMMON && part(word);
    }

    private static boolean part(Word word) {
        if (word.kind() == Kind.NUMBER) {
            return true;
        }
        return word.nounLike() && !word.text().equals("记者")
                || word.nature().equals("v") && word.length() > 1 && institutional(word.text());
    }

    /** Verbs that stand inside names of offices: 管理局, 发展和改革委员会. */
    private static boolean institutional(String verb) {
        return Set.of("管理", "发展", "改革", "监督", "服务", "建设", "保护", "研究", "教育", "投资", "开发", "合作", "规划")
                .contains(verb);
    }
}
