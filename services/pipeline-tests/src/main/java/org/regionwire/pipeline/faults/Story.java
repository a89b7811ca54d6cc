package org.regionwire.pipeline.faults;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One article that nobody wrote.
 *
 * @param headline unique among all stories
 * @param sentences that must stand on its page, letter by letter
 */
record Story(String headline, List<String> sentences) {

    private static final List<String> PLACES =
            List.of("浙江安吉县", "安徽金寨县", "陕西扶风县", "甘肃渭源县", "四川青川县", "云南腾冲市", "福建武平县", "山东沂水县");

    private static final List<List<String>> NEWS =
            List.of(
                    List.of(
                            "%s第%d号水渠修好了",
                            "李一苇", "%s近日完成第%d号水渠的修缮，两岸的稻田用上了山泉水。", "村民说，今年的秧苗比往年早插了一周，秋后可以多收几成。"),
                    List.of(
                            "%s开出第%d趟乡村公交",
                            "周小舟", "%s第%d趟乡村公交昨天开行，山里的学生周末回家只要半个小时。", "车上设了放农具的架子，老人凭证件免费乘坐。"),
                    List.of(
                            "%s种下第%d片茶园",
                            "何青山",
                            "%s第%d片茶园日前栽种完毕，县里派来的技术员住在村里教大家修枝。",
                            "合作社负责人介绍，三年以后这里可以采第一季春茶。"));

    /** How many stand on each page. */
    static final int ON_A_PAGE = NEWS.size();

    Story {
        sentences = List.copyOf(sentences);
    }

    /** The stories of the page of this number; the same number gives the same stories. */
    static List<Story> ofPage(int number) {
        return IntStream.range(0, ON_A_PAGE)
                .mapToObj(
                        i -> {
                            String place = PLACES.get((number + i) % PLACES.size());
                            List<String> words = NEWS.get(i);
                            return new Story(
                                    words.get(0).formatted(place, number),
                                    List.of(words.get(2).formatted(place, number), words.get(3)));
                        })
                .toList();
    }

    /** The page of this number as its text. */
    static String page(int number) {
        StringBuilder page = new StringBuilder();
        List<Story> stories = ofPage(number);
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            page.append(story.headline)
                    .append("\n\n本报讯（记者 ")
                    .append(NEWS.get(i).get(1))
                    .append("）");
            story.sentences.forEach(sentence -> page.append(sentence).append("\n\n"));
        }
        return page.toString();
    }
}
