package org.regionwire.ingest.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <p>一。</p><p>二。</p>                       | [一。, 二。]
                    一<b>二</b><i>三</i>。                       | [一二三。]
                    一。<br>二。<br/><br/>三。                   | [一。, 二。, 三。]
                    <div>一。<p>二。</p>三。</div>               | [一。, 二。, 三。]
                    <p>&#12288;&#12288;一 &nbsp; 二。</p>        | [一 二。]
                    <ul><li>一</li><li>二</li></ul>              | [一, 二]
                    <table><tr><td>一</td><td>二</td></tr></table> | [一, 二]
                    <style>p{}</style><p>一。</p><script>x</script> | [一。]
                    <p>1 &lt; 2 &amp; 3</p>                      | [1 < 2 & 3]
                    <iframe src="x">不</iframe><p>一。            | [一。]
                    <title>不</title><p>一。</p>                 | [一。]
                    一&#1;二                                     | [一二]
                    没有标记。                                   | [没有标记。]
                    <p> </p>                                     | []
                    """)
    void markup_becomes_paragraphs(String html, String paragraphs) {
        assertThat(Html.paragraphs(html).toString()).isEqualTo(paragraphs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    一。\\n二。            | [一。, 二。]
                    一。\\n还是一。\\n\\n二。 | [一。 还是一。, 二。]
                    一。\\r\\n　\\r\\n二。    | [一。, 二。]
                    """)
    void plain_text_is_parted_by_blank_lines_else_by_line_ends(String text, String paragraphs) {
        String plain = text.replace("\\n", "\n").replace("\\r", "\r");

        assertThat(Html.plain(plain).toString()).isEqualTo(paragraphs);
    }
}
