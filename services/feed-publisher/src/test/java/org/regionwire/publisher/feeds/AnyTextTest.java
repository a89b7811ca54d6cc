package org.regionwire.publisher.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.markup.LegalText;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in an article, every form of its feed can be read by a strict parser. */
class AnyTextTest {

    private static final char[] AWKWARD = "<>&\"'\0\u000b\033\ud800\udc00\ufffe]\r\n".toCharArray();

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    @Property
    void atomCanBeParsedAndSaysWhatTheArticleSays(@ForAll("anything") String text)
            throws Exception {
        Document feed = parse(Writers.bytes(Form.ATOM, SampleFeed.of(Form.ATOM, with(text))));

        assertThat(feed.getElementsByTagNameNS(ATOM, "summary").item(0).getTextContent())
                .isEqualTo(LegalText.of(text));
        assertThat(feed.getElementsByTagNameNS(ATOM, "name").item(1).getTextContent())
                .isEqualTo(LegalText.of(text));
    }

    @Property
    void rssCanBeParsedAndSaysWhatTheArticleSays(@ForAll("anything") String text) throws Exception {
        Document feed = parse(Writers.bytes(Form.RSS, SampleFeed.of(Form.RSS, with(text))));

        assertThat(feed.getElementsByTagNameNS(DC, "creator").item(0).getTextContent())
                .isEqualTo(LegalText.of(text));
        NodeList descriptions = feed.getElementsByTagName("description");
        assertThat(descriptions.item(descriptions.getLength() - 1).getTextContent())
                .doesNotContain("<");
    }

    @Property
    void jsonCanBeParsedAndSaysWhatTheArticleSays(@ForAll("anything") String text)
            throws CharacterCodingException {
        byte[] bytes = Writers.bytes(Form.JSON, SampleFeed.of(Form.JSON, with(text)));
        UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        var item = new JsonMapper().readTree(bytes).path("items").path(0);

        assertThat(item.path("summary").stringValue()).isEqualTo(LegalText.of(text));
        assertThat(item.path("authors").path(0).path("name").stringValue())
                .isEqualTo(LegalText.of(text));
    }

    /** Every UTF-16 code unit: controls, lone surrogates, noncharacters, markup. */
    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.strings().withChars(AWKWARD).ofMaxLength(12));
    }

    private static Article with(String text) {
        return Sample.of("urn:uuid:1")
                .headline(text)
                .kicker(text)
                .by(text, text)
                .description(text)
                .paragraphs(text)
                .in("610300", text)
                .subject("http://topics.test/1", text)
                .article();
    }

    private static Document parse(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
