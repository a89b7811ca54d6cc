package org.regionwire.ingest.dropping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {

    @ParameterizedTest
    @CsvSource({
        "page.txt,       '{ braces open the page',        TEXT",
        "PAGE.HTM,       '',                              HTML",
        "item.json,      '',                              JSON",
        "item.xml,       '',                              XML",
        "page.pdf,       '',                              PDF",
        "picture.jpg,    '',                              OTHER",
        "page.doc,       '',                              OTHER",
        "page,           '苹果熟了',                       TEXT",
        "page.2026-11-20,'苹果熟了',                       TEXT",
        "item,           '\uFEFF  {\"uri\": 1}',          JSON",
        "item,           '<?xml version=\"1.0\"?><nitf>', XML",
        "item,           '<newsMessage>',                 XML",
        "page,           '<!DOCTYPE html>',               HTML",
        "page,           '<?xml version=\"1.0\"?><html>', HTML",
        "page,           '%PDF-1.7',                      PDF",
    })
    void a_file_is_what_its_name_says_and_else_what_it_begins_with(
            String name, String content, FileType type) {
        assertThat(FileType.of(name, content.getBytes(UTF_8))).isEqualTo(type);
    }
}
