package org.regionwire.ingest.agencies.xml;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.item.Faults;
import org.regionwire.ingest.agencies.item.Instants;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;

/** Times in elements and attributes. */
public final class XmlTimes {

    private XmlTimes() {}

    /** Null without a text; also with one that is no instant, and then a fault. */
    public static @Nullable Instant instant(Optional<XmlElement> element, Faults faults) {
        return element.map(e -> instant(e.text(), e.path(), faults)).orElse(null);
    }

    /** The same of an attribute. */
    public static @Nullable Instant instant(
            Optional<XmlElement> element, String attribute, Faults faults) {
        return element.map(
                        e -> instant(e.attribute(attribute), e.path() + "/@" + attribute, faults))
                .orElse(null);
    }

    private static @Nullable Instant instant(@Nullable String text, String path, Faults faults) {
        if (text == null) {
            return null;
        }
        Optional<Instant> instant = Instants.read(text);
        if (instant.isEmpty()) {
            faults.add(Kind.INVALID, path, "Write it as 2026-11-20T08:00:00+08:00, with its zone.");
        }
        return instant.orElse(null);
    }
}
