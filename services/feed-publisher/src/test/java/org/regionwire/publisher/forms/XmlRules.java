package org.regionwire.publisher.forms;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A grammar in RELAX NG that stands beside this class, written from the specification. */
final class XmlRules {

    static final String ATOM = "http://www.w3.org/2005/Atom";

    private final List<String> faults = new ArrayList<>();
    private final ValidationDriver driver;

    /**
     * @param grammar name of its file
     */
    XmlRules(String grammar) {
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Collector());
        driver =
                new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        var file = Objects.requireNonNull(XmlRules.class.getResource(grammar), grammar);
        try {
            if (!driver.loadSchema(new InputSource(file.toString()))) {
                throw new AssertionError(grammar + ": " + faults);
            }
        } catch (IOException | SAXException e) {
            throw new AssertionError(grammar + ": " + faults, e);
        }
    }

    /** What is wrong with the document, if anything. */
    List<String> faults(byte[] document) {
        faults.clear();
        try {
            driver.validate(new InputSource(new ByteArrayInputStream(document)));
        } catch (IOException | SAXException e) {
            faults.add(e.toString());
        }
        return List.copyOf(faults);
    }

    /** By a strict parser that takes no document type. */
    static Document parsed(byte[] document) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(document));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError("this is no XML", e);
        }
    }

    private final class Collector implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            error(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            faults.add(fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
