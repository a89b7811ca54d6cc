package org.regionwire.ingest.agencies;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.regionwire.ingest.agencies.AgencyReader.Syntax;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;

/** What a hostile sender may try. */
public final class HostileItems {

    private static final int LARGEST = 4 << 20;

    private HostileItems() {}

    /**
     * One delivery.
     *
     * @param kind what is wrong with it
     */
    public record Item(String name, Syntax syntax, byte[] content, Kind kind) {

        public String contentType() {
            return syntax == Syntax.JSON ? "application/json" : "application/xml";
        }

        /** What its refusal is called; what is larger than any delivery is not looked into. */
        public String problem() {
            return content.length > LARGEST
                    ? "too-large"
                    : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** What is refused, each for its reason. */
    public static Stream<Item> refused() {
        return Stream.of(
                json("no JSON", "uri: a", Kind.MALFORMED),
                json("half of it", "{\"uri\":\"urn:a:1\"", Kind.MALFORMED),
                json("something behind it", "{\"uri\":\"urn:a:1\"} {}", Kind.MALFORMED),
                json("a name twice", "{\"uri\":\"urn:a:1\",\"uri\":\"urn:a:2\"}", Kind.MALFORMED),
                json("an array", "[]", Kind.MALFORMED),
                json("deep arrays", "[".repeat(LARGEST), Kind.TOO_DEEP),
                json("deep objects", "{\"associations\":[".repeat(100_000), Kind.TOO_DEEP),
                json(
                        "many values",
                        item("\"signals\":[" + "1,".repeat(1_000_000) + "1]"),
                        Kind.TOO_MUCH),
                json("a long number", item("\"urgency\":" + "9".repeat(LARGEST)), Kind.TOO_MUCH),
                json("a huge exponent", item("\"urgency\":1e999999999"), Kind.INVALID),
                json("a long name", "{\"" + "a".repeat(LARGEST) + "\":1}", Kind.TOO_MUCH),
                new Item(
                        "many tags in a body",
                        Syntax.JSON,
                        body("<i>".repeat(1_000_000)),
                        Kind.TOO_MUCH),
                json("a NUL escaped", item("\"by\":\"a\\u0000\""), Kind.BAD_CHARACTER),
                json("a lost letter escaped", item("\"by\":\"\\ufffd\""), Kind.BAD_CHARACTER),
                json("half a pair escaped", item("\"by\":\"\\ud83d\""), Kind.BAD_CHARACTER),
                json("a NUL", item("\"by\":\"\0\""), Kind.NOT_TEXT),
                new Item(
                        "half a pair in bytes",
                        Syntax.JSON,
                        "{\"by\":\"\u00ed\u00a0\u00bd\"}".getBytes(ISO_8859_1),
                        Kind.NOT_TEXT),
                xml(
                        "an entity bomb",
                        "<!DOCTYPE newsItem [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>"
                                + "<newsItem guid=\"&b;\"/>",
                        Kind.ENTITIES),
                xml(
                        "a file as entity",
                        "<!DOCTYPE nitf [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><nitf>&a;</nitf>",
                        Kind.ENTITIES),
                xml(
                        "a DTD from elsewhere",
                        "<!DOCTYPE nitf SYSTEM \"http://127.0.0.1:1/x.dtd\"><nitf>&a;</nitf>",
                        Kind.ENTITIES),
                xml("an entity in an attribute", "<newsItem guid=\"&a;\"/>", Kind.ENTITIES),
                xml("declarations that never end", "<!DOCTYPE ".repeat(400_000), Kind.MALFORMED),
                xml("deep elements", "<a>".repeat(1_000_000), Kind.TOO_DEEP),
                xml("many elements", "<a>" + "<b/>".repeat(1_000_000) + "</a>", Kind.TOO_MUCH),
                xml("many attributes", "<a" + attributes(100_000) + "/>", Kind.TOO_MUCH),
                xml("a long attribute", "<a b=\"" + "x".repeat(LARGEST) + "\"/>", Kind.TOO_MUCH),
                xml("a NUL as reference", "<nitf>&#0;</nitf>", Kind.BAD_CHARACTER),
                xml("half a pair as reference", "<nitf>&#xD83D;</nitf>", Kind.BAD_CHARACTER),
                xml("a lost letter as reference", "<nitf>&#xFFFD;</nitf>", Kind.BAD_CHARACTER),
                xml("a lost letter in an attribute", "<nitf a=\"&#xFFFD;\"/>", Kind.BAD_CHARACTER),
                new Item(
                        "a lost letter as reference in a body",
                        Syntax.JSON,
                        body("<p>洛川的&#xFFFD;果</p>"),
                        Kind.BAD_CHARACTER),
                xml("a NUL", "<nitf>\0</nitf>", Kind.NOT_TEXT),
                xml("no XML", "{}", Kind.MALFORMED),
                xml("half of it", "<newsItem guid=\"a\">", Kind.MALFORMED),
                xml("nothing", "", Kind.MALFORMED),
                xml(
                        "many items",
                        "<newsMessage><itemSet>"
                                + "<newsItem/>".repeat(101)
                                + "</itemSet></newsMessage>",
                        Kind.TOO_MUCH),
                new Item(
                        "bytes of a picture",
                        Syntax.XML,
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, (byte) 0xff},
                        Kind.NOT_TEXT));
    }

    /** What costs a careless reader time in the square of its length. */
    static Stream<Arguments> tedious() {
        return Stream.of(
                arguments("deep markup in a body", Syntax.JSON, body("<div>".repeat(49_000))),
                arguments("open inline markup", Syntax.JSON, body("<b><p>".repeat(24_000))),
                arguments("tables in tables", Syntax.JSON, body("<table><tr><td>".repeat(16_000))),
                arguments("a body of blanks", Syntax.JSON, body(" ".repeat(3_000_000))),
                arguments("half a comment", Syntax.JSON, body("<!--".repeat(700_000))),
                arguments(
                        "items in items",
                        Syntax.JSON,
                        (item("\"associations\":[" + "{\"associations\":[".repeat(15))
                                        + "]}".repeat(15)
                                        + "]}")
                                .getBytes(UTF_8)));
    }

    private static Item json(String name, String text, Kind kind) {
        return new Item(name, Syntax.JSON, text.getBytes(UTF_8), kind);
    }

    private static Item xml(String name, String text, Kind kind) {
        return new Item(name, Syntax.XML, text.getBytes(UTF_8), kind);
    }

    private static String item(String property) {
        return "{\"uri\":\"urn:a:1\"," + property + "}";
    }

    private static byte[] body(String html) {
        return item("\"bodies\":[{\"contentType\":\"text/html\",\"value\":\"" + html + "\"}]")
                .getBytes(UTF_8);
    }

    private static String attributes(int count) {
        var all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(" a").append(i).append("=\"\"");
        }
        return all.toString();
    }
}
