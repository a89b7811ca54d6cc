package org.regionwire.ingest.agencies;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.item.Faults;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;
import org.regionwire.ingest.agencies.item.ItemReading;
import org.regionwire.ingest.agencies.newsml.NewsMlReader;
import org.regionwire.ingest.agencies.ninjs.NinjsReader;
import org.regionwire.ingest.agencies.nitf.NitfReader;
import org.regionwire.ingest.agencies.xml.BoundedXml;
import org.regionwire.ingest.agencies.xml.XmlElement;
import org.regionwire.ingest.charset.CharsetReader;
import org.regionwire.ingest.charset.Decoding;
import org.regionwire.ingest.charset.Provenance;

/** Reads what an agency sent: JSON is ninjs, XML says by its root element what it is. */
public final class AgencyReader {

    /** Of the XML declaration, which is ASCII in every charset but UTF-16. */
    private static final Pattern ENCODING =
            Pattern.compile("encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private static final int DECLARATION = 200;

    /** What can be read. */
    public enum Syntax {
        JSON,
        XML
    }

    private final NinjsReader ninjs = new NinjsReader();

    /**
     * All items in the bytes, or all that is wrong with them.
     *
     * @param charset as declared with the content type; null where it was not
     */
    public ItemReading read(byte[] content, Syntax syntax, @Nullable String charset) {
        String declared = charset == null && syntax == Syntax.XML ? encoding(content) : charset;
        return switch (CharsetReader.read(content, declared == null ? "utf-8" : declared)) {
            case Decoding.Undecodable(var reason) -> {
                Faults faults = new Faults();
                faults.add(Kind.NOT_TEXT, "", reason);
                yield new ItemReading.Faulty(faults.all());
            }
            case Decoding.Read(var text, _, var detected, var used, int removed) -> {
                var provenance = new Provenance(declared, detected, used, removed);
                yield whole(
                        syntax == Syntax.JSON
                                ? ninjs.read(text, provenance)
                                : xml(text, provenance));
            }
        };
    }

    /** HTML inside of a value has references of its own, so what was read is looked at again. */
    private static ItemReading whole(ItemReading reading) {
        if (!(reading instanceof ItemReading.Items(var items, _))) {
            return reading;
        }
        Faults faults = new Faults();
        for (AgencyItem item : items) {
            if (item.words().anyMatch(CharsetReader::hasLostLetters)) {
                faults.add(
                        Kind.BAD_CHARACTER,
                        "",
                        "%s: %s".formatted(item.identity().sourceId(), Faults.LOST_LETTERS));
            }
        }
        return faults.isEmpty() ? reading : new ItemReading.Faulty(faults.all());
    }

    private static ItemReading xml(String text, Provenance provenance) {
        Faults faults = new Faults();
        XmlElement root = BoundedXml.read(text, faults);
        List<AgencyItem> items = root == null ? List.of() : items(root, faults);
        return faults.isEmpty()
                ? new ItemReading.Items(items, provenance)
                : new ItemReading.Faulty(faults.all());
    }

    private static List<AgencyItem> items(XmlElement root, Faults faults) {
        if (NewsMlReader.reads(root)) {
            return NewsMlReader.read(root, faults);
        }
        if (NitfReader.reads(root)) {
            return List.of(NitfReader.read(root, faults));
        }
        faults.add(
                Kind.MALFORMED,
                root.path(),
                "Neither NewsML-G2 (newsItem, newsMessage) nor NITF (nitf).");
        return List.of();
    }

    private static @Nullable String encoding(byte[] content) {
        var start = new StringBuilder();
        for (int i = 0; i < Math.min(content.length, DECLARATION); i++) {
            start.append((char) (content[i] & 0xFF));
        }
        String declaration = start.toString();
        Matcher matcher = ENCODING.matcher(declaration);
        return declaration.toLowerCase(Locale.ROOT).startsWith("<?xml") && matcher.find()
                ? matcher.group(1)
                : null;
    }
}
