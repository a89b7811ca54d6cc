package org.regionwire.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Small pages of local news that nobody wrote: one to three articles each, no two alike. */
final class MadeUpPages {

    private static final List<String> PLACES =
            List.of("浙江安吉县", "安徽金寨县", "陕西扶风县", "甘肃渭源县", "四川青川县", "云南腾冲市", "福建武平县", "山东沂水县");

    private static final List<String> NEWS =
            List.of(
                    "%s第%d号水渠修好了\n\n"
                            + "本报讯（记者 李一苇）%s近日完成第%d号水渠的修缮，两岸的稻田用上了山泉水。\n\n"
                            + "村民说，今年的秧苗比往年早插了一周，秋后可以多收几成。\n\n",
                    "%s开出第%d趟乡村公交\n\n"
                            + "本报讯（记者 周小舟）%s第%d趟乡村公交昨天开行，山里的学生周末回家只要半个小时。\n\n"
                            + "车上设了放农具的架子，老人凭证件免费乘坐。\n\n",
                    "%s种下第%d片茶园\n\n"
                            + "本报讯（记者 何青山）%s第%d片茶园日前栽种完毕，县里派来的技术员住在村里教大家修枝。\n\n"
                            + "合作社负责人介绍，三年以后这里可以采第一季春茶。\n\n");

    /** Counted up in each article by chance: two that share their sentences tell no one story. */
    private static final List<String> GOODS =
            List.of(
                    "斗笠", "竹筐", "木桶", "麻绳", "扁担", "铁锹", "蓑衣", "板凳", "石磨", "簸箕", "水瓢", "陶罐", "草席",
                    "蒲扇", "木梳", "风箱", "锄头", "镰刀", "竹篮", "油布", "瓦盆", "马灯", "算盘", "门板");

    private static final int COUNTED = 60;

    /** Stands in the first article of a revised page. */
    static final String REVISED = "多收三成";

    private MadeUpPages() {}

    /** Writes the page of this number; the same number gives the same page. */
    static Path write(Path folder, int number) {
        return write(folder, "page-%05d.txt".formatted(number), text(number));
    }

    /** The same page after its editors have changed a word in its first article. */
    static Path writeRevised(Path folder, int number) {
        return write(
                folder,
                "page-%05d-revised.txt".formatted(number),
                text(number).replace("多收几成", REVISED));
    }

    private static String text(int number) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i <= number % NEWS.size(); i++) {
            String place = PLACES.get((number + i) % PLACES.size());
            page.append(NEWS.get(i).formatted(place, number, place, number));
            page.append("账上记着").append(goods(number * NEWS.size() + i)).append("。\n\n");
        }
        return page.toString();
    }

    private static String goods(int seed) {
        return new Random(seed)
                .ints(COUNTED, 0, GOODS.size())
                .mapToObj(GOODS::get)
                .collect(Collectors.joining("、"));
    }

    private static Path write(Path folder, String name, String page) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(name), page);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written: %s".formatted(folder, e), e);
        }
    }
}
