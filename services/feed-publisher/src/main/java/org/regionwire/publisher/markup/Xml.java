package org.regionwire.publisher.markup;

import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes an XML document in UTF-8. Text is stripped of what XML forbids once more. */
public final class Xml {

    private static final WstxOutputFactory FACTORY = factory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final XMLStreamWriter out;

    private static WstxOutputFactory factory() {
        var factory = new WstxOutputFactory();
        factory.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
        return factory;
    }

    private Xml() throws XMLStreamException {
        out = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
    }

    /** Bytes of the document that {@code content} writes. */
    public static byte[] document(Content content) {
        try {
            Xml xml = new Xml();
            xml.out.writeStartDocument("UTF-8", "1.0");
            content.write(xml);
            xml.out.writeEndDocument();
            xml.out.close();
            return xml.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed cannot be written: " + e.getMessage(), e);
        }
    }

    /** What stands in an element or document. */
    @FunctionalInterface
    public interface Content {
        void write(Xml xml) throws XMLStreamException;
    }

    /**
     * Opens an element; {@link #close} ends it.
     *
     * @param attributes names and values in turn; a null value leaves the attribute out
     */
    public Xml open(String element, @Nullable String... attributes) throws XMLStreamException {
        out.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.writeAttribute(String.valueOf(attributes[i]), LegalText.of(value));
            }
        }
        return this;
    }

    public Xml close() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    /** An element with text; nothing at all where the text is null. */
    public Xml element(String element, @Nullable String text, @Nullable String... attributes)
            throws XMLStreamException {
        if (text == null) {
            return this;
        }
        open(element, attributes);
        out.writeCharacters(LegalText.of(text));
        return close();
    }

    /** An element with attributes only. */
    public Xml empty(String element, @Nullable String... attributes) throws XMLStreamException {
        return open(element, attributes).close();
    }
}
