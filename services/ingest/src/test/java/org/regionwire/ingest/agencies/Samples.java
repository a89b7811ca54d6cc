package org.regionwire.ingest.agencies;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.regionwire.ingest.agencies.AgencyReader.Syntax;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.item.ItemReading;

/** Items of agencies that there are not, and how they are read. */
public final class Samples {

    private static final AgencyReader READER = new AgencyReader();

    private Samples() {}

    public static String file(String name) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ItemReading json(String text) {
        return READER.read(text.getBytes(UTF_8), Syntax.JSON, null);
    }

    static ItemReading xml(String text) {
        return READER.read(text.getBytes(UTF_8), Syntax.XML, null);
    }

    static List<AgencyItem> items(ItemReading reading) {
        return switch (reading) {
            case ItemReading.Items(var items, _) -> items;
            case ItemReading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    /** The faults, a line each: kind and pointer. */
    static List<String> faults(ItemReading reading) {
        return switch (reading) {
            case ItemReading.Items(var items, _) -> throw new AssertionError(items.toString());
            case ItemReading.Faulty(var faults) ->
                    faults.stream().map(f -> f.kind() + " " + f.pointer()).toList();
        };
    }
}
