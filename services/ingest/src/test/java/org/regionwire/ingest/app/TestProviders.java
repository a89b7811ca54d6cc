package org.regionwire.ingest.app;

import java.util.List;
import org.regionwire.schemas.Provider;
import org.regionwire.schemas.Publication;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.Wire;

/** Providers as the console puts them on the tests' wire. */
final class TestProviders {

    private TestProviders() {}

    /** Without a key, and with one publication. */
    static Provider.Builder of(String id, Publication publication) {
        return Provider.newBuilder()
                .setUri(uri(id))
                .setId(id)
                .setName(id)
                .setPublications(List.of(publication))
                .setRevision(1);
    }

    static Publication.Builder publication(String id) {
        return Publication.newBuilder().setId(id).setName("测试日报");
    }

    /** Ingest knows it some moments later. */
    static void put(Provider provider) {
        Wire.running().topic(Topics.PROVIDERS).send(uri(provider.getId()), provider);
    }

    /** One whose only publication is a daily. */
    static void put(String id) {
        put(of(id, publication("daily").build()).build());
    }

    private static String uri(String id) {
        return "urn:regionwire:provider:" + id;
    }
}
