package org.regionwire.enrichment.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.wordlists.ModuleLists;
import org.regionwire.wordlists.Overlay;

class LanguageReaderTest {
    private final LanguageReader reader =
            new LanguageReader(new ModuleLists("enrichment", Overlay.none()));

    @ParameterizedTest
    @CsvSource({
        "今天我们发布一个新产品, zh-Hans",
        "今天我們發佈一個新產品, zh-Hant",
        "新款iPhone和MacBook发布会在线观看, zh-Hans",
        "中日合作漫画《ワンピース》在上海开展读者见面会吸引大批观众前来参观, zh-Hans",
        "今日は新しい製品を発表しました, ja",
        "오늘 우리는 새 제품을 발표했다, ko",
        "We released a product today, und-Latn",
        "Сегодня мы выпустили продукт, und-Cyrl",
        "12345 !!!, und",
        "😀, und"
    })
    void theScriptTells(String text, String tag) {
        assertThat(reader.read(ArticleText.of("", text)).tag()).isEqualTo(tag);
    }
}
