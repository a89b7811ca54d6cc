package org.regionwire.ingest.dropping;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20_07_要闻.txt,      , 2026-11-20, 07, 要闻",
        "2026-11-20_A3.html,          , 2026-11-20, A3,",
        "2026-11-20.txt,              , 2026-11-20, ,",
        "jjrb_2026-11-20_7,       jjrb, 2026-11-20, 7,",
        "2026-02-30_1.txt,            , 2026-02-30, 1,",
        "page7.txt,                   , , ,",
        "20261120_7.txt,              , , ,",
        "2026-11-20 final.txt,        , , ,",
    })
    void a_name_of_the_form_says_what_page_it_is(
            String name,
            @Nullable String publication,
            @Nullable String issueDate,
            @Nullable String page,
            @Nullable String pageName) {
        assertThat(FileName.of(name))
                .isEqualTo(new FileName(publication, issueDate, page, pageName));
    }
}
