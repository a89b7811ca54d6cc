package org.regionwire.enrichment.places;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.enrichment.places.Place.Candidate;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.enrichment.words.Segmenter;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.wordlists.ModuleLists;
import org.regionwire.wordlists.Overlay;

class PlaceReaderTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final ModuleLists LISTS = new ModuleLists("enrichment", Overlay.none());
    private static final Segmenter SEGMENTER = new Segmenter(GAZETTEER, LISTS);
    private static final PlaceReader READER = new PlaceReader(GAZETTEER, LISTS);

    private static String places(String body) {
        var passages =
                ArticleText.of("", body).passages().stream()
                        .map(each -> new SegmentedText(each, SEGMENTER.words(each.text())))
                        .toList();
        return READER.read(passages).stream()
                .map(place -> place.name() + codes(place.candidates()))
                .collect(joining(" "));
    }

    private static String codes(List<Candidate> candidates) {
        return candidates.stream()
                .map(
                        each ->
                                switch (each) {
                                    case Candidate.Region(var code, _, _) -> code;
                                    case Candidate.Town(var code, _, _) -> code;
                                    case Candidate.Group(_, var members) ->
                                            members.size() + "units";
                                    case Candidate.Country(var iso, _) -> iso;
                                })
                .collect(joining(",", "=", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "记者在绍兴市看到新街景 | 绍兴市=330600",
                "绍兴的黄酒出了名 | 绍兴=330600",
                "西乌旗的牧民正在转场 | 西乌旗=152526",
                "鼓楼区开了新书店 | 鼓楼区=320106,320302,350102,410204",
                "福州市鼓楼区开了新书店 | 福州市=350100 鼓楼区=350102",
                "浙江省台州市仙居县的杨梅熟了。仙居杨梅卖得好 | 浙江省=330000 台州市=331000 仙居县=331024 仙居=331024",
                "长三角的列车 | 长三角=4units",
                "他从法国来 | 法国=FR",
                "合作共赢,友好往来,资源丰富,公安民警维护和平 | ''",
                "湖北省公安县的莲藕 | 湖北省=420000 公安县=421022",
                "西乌珠穆沁旗浩勒图高勒镇下了雪 | 西乌珠穆沁旗=152526 浩勒图高勒镇=152526103",
                "浩勒图高勒镇下了雪 | 浩勒图高勒镇=152526103",
                "城关镇下了雪 | 城关镇=",
                "张北和尚义有震感 | 张北=130722 尚义=130725",
                "石家庄机场通航 | 石家庄=130100 石家庄机场=",
                "全国的读者 | ''",
                "陈仓区委书记调研 | 陈仓=610304",
                "凤翔区长检查 | 凤翔区=610305",
                "朝阳区委 | 朝阳=110105,220104",
                "建设示范县 | ''",
                "推出“津甘技工”“鲁甘人力”品牌 | ''"
            })
    void placesAndWhatTheyMayMean(String text, String expected) {
        assertThat(places(text)).isEqualTo(expected);
    }
}
