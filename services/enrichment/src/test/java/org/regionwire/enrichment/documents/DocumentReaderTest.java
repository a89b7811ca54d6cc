package org.regionwire.enrichment.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.wordlists.ModuleLists;
import org.regionwire.wordlists.Overlay;

class DocumentReaderTest {
    @Test
    void lawsAndPlansCountBooksAndPapersDoNot() {
        var text = "印发《河道管理条例》和《数字乡村建设方案(2022—2025年)》,《红楼梦》展出,《人民日报》报道,《未完";
        assertThat(
                        new DocumentReader(new ModuleLists("enrichment", Overlay.none()))
                                .read(ArticleText.of("", text)))
                .extracting(PolicyDocument::title)
                .containsExactly("河道管理条例", "数字乡村建设方案(2022—2025年)");
    }
}
