package org.regionwire.ingest.agencies.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.item.Faults;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;
import org.regionwire.ingest.charset.CharsetReader;

/** Reads XML into a tree; what is read of a DOCTYPE is that it names something, and no more. */
public final class BoundedXml {

    static final int DEEPEST = 60;

    /** Elements of a long message; one item has a few hundred. */
    private static final int MOST_ELEMENTS = 50_000;

    private static final int MOST_ATTRIBUTES = 60;
    private static final int LONGEST_ATTRIBUTE = 20_000;

    private static final XMLInputFactory FACTORY = factory();

    private BoundedXml() {}

    /** The root element, or null and a fault. */
    public static @Nullable XmlElement read(String text, Faults faults) {
        if (declares(text)) {
            faults.add(
                    Kind.ENTITIES,
                    "",
                    "The DOCTYPE declares entities or elements. Send the XML without it.");
            return null;
        }
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
            try {
                return tree(reader, faults);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            faults.add(kind(e), "", "No XML%s".formatted(message(e)));
            return null;
        }
    }

    /** Whether the DOCTYPE has declarations of its own: entities, mostly. */
    private static boolean declares(String text) {
        int doctype = text.indexOf("<!DOCTYPE");
        int end = doctype < 0 ? -1 : text.indexOf('>', doctype);
        int bracket = doctype < 0 ? -1 : text.indexOf('[', doctype);
        return bracket >= 0 && (end < 0 || bracket < end);
    }

    private static @Nullable XmlElement tree(XMLStreamReader reader, Faults faults)
            throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        @Nullable XmlElement root = null;
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = reader.getLocalName();
                    XmlElement parent = open.peek();
                    XmlElement element = parent == null ? new XmlElement(name) : parent.open(name);
                    root = parent == null ? element : root;
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        element.attribute(
                                reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                        checkLetters(reader.getAttributeValue(i), element, faults);
                    }
                    open.push(element);
                    if (open.size() > DEEPEST) {
                        faults.add(
                                Kind.TOO_DEEP, "", "Nested more than %d deep.".formatted(DEEPEST));
                        return null;
                    }
                    if (++elements > MOST_ELEMENTS) {
                        faults.add(
                                Kind.TOO_MUCH,
                                "",
                                "More than %d elements.".formatted(MOST_ELEMENTS));
                        return null;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    XmlElement current = open.peek();
                    if (current != null) {
                        current.text(reader.getText());
                        checkLetters(reader.getText(), current, faults);
                    }
                }
                default -> {
                    // Comments, processing instructions, a DOCTYPE's name: not kept.
                }
            }
        }
        return root;
    }

    /** Bytes that were no text are refused before: these came as references, or as they are. */
    private static void checkLetters(String text, XmlElement element, Faults faults) {
        if (CharsetReader.hasLostLetters(text)) {
            faults.add(Kind.BAD_CHARACTER, element.path(), Faults.LOST_LETTERS);
        }
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // So that one that is not declared, as none is, is a fault.
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        return factory;
    }

    private static Kind kind(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        if (message.startsWith("Undeclared general entity")) {
            return Kind.ENTITIES;
        }
        if (message.startsWith("Invalid character reference")
                || message.startsWith("Illegal character entity")) {
            return Kind.BAD_CHARACTER;
        }
        return message.contains("limit (") ? Kind.TOO_MUCH : Kind.MALFORMED;
    }

    private static String message(XMLStreamException e) {
        Location at = e.getLocation();
        String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return at == null
                ? ": " + first
                : ", line %d, column %d: %s"
                        .formatted(at.getLineNumber(), at.getColumnNumber(), first);
    }
}
