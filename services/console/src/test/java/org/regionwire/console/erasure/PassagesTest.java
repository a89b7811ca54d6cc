package org.regionwire.console.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.Document;

class PassagesTest {

    private static final String PARAGRAPH = "第七号水渠昨天修好了，两岸的稻田用上了山泉水，村民很高兴。";

    @Test
    void an_original_is_found_by_one_paragraph_however_its_lines_are_wrapped() {
        assertThat(
                        passages()
                                .areIn(
                                        page(
                                                "jjrb",
                                                "别的话\n\n第七号水渠昨天修好了，两岸的\n稻田用上了\n　山泉水，村民很高兴。",
                                                "UTF-8")))
                .isTrue();
        assertThat(passages().areIn(page("jjrb", PARAGRAPH, "GB18030"))).isTrue();
    }

    @Test
    void a_page_without_the_paragraph_or_of_another_provider_is_not_meant() {
        assertThat(passages().areIn(page("jjrb", "第八号水渠昨天修好了，两岸的稻田用上了山泉水。", "UTF-8"))).isFalse();
        assertThat(passages().areIn(page("another", PARAGRAPH, "UTF-8"))).isFalse();
    }

    @Test
    void a_paragraph_that_may_stand_in_any_page_finds_nothing() {
        Passages passages = new Passages();
        passages.add(new ArticleText("urn:a", "jjrb", null, true, List.of("本报讯")));

        assertThat(passages.isEmpty()).isTrue();
        assertThat(passages.areIn(page("jjrb", "本报讯", "UTF-8"))).isFalse();
    }

    private static Passages passages() {
        Passages passages = new Passages();
        passages.add(new ArticleText("urn:a", "jjrb", null, true, List.of("短句。", PARAGRAPH)));
        return passages;
    }

    private static Document page(String provider, String text, String charset) {
        return Document.newBuilder()
                .setUri("urn:document")
                .setContentHash("hash")
                .setRevision(1)
                .setProvider(provider)
                .setContentType("text/plain")
                .setUsedCharset(charset)
                .setAcceptedAt(Instant.EPOCH)
                .setContent(ByteBuffer.wrap(text.getBytes(Charset.forName(charset))))
                .build();
    }
}
