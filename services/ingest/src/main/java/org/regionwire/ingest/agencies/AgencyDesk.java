package org.regionwire.ingest.agencies;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.item.Faults;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;
import org.regionwire.ingest.agencies.item.ItemReading;
import org.regionwire.ingest.charset.Provenance;
import org.regionwire.ingest.documents.Erasures;
import org.regionwire.ingest.documents.Fault;
import org.regionwire.ingest.documents.Sender;
import org.regionwire.ingest.identity.ContentHash;
import org.regionwire.ingest.identity.DocumentIds;
import org.regionwire.ingest.providers.Providers;

/** Takes agencies' items in: checks and reads them, names them and says which rights hold. */
public final class AgencyDesk {

    private final Providers providers;
    private final Erasures erasures;
    private final Naming naming;
    private final InstantSource clock;
    private final AgencyReader reader = new AgencyReader();

    public AgencyDesk(Providers providers, Erasures erasures, Owners owners, InstantSource clock) {
        this.providers = providers;
        this.erasures = erasures;
        this.naming = new Naming(owners);
        this.clock = clock;
    }

    /** All that is wrong with the delivery, or what would go on the wire. Writes nothing. */
    public AgencyReceived receive(AgencyDelivery delivery) {
        List<Fault> faults = new ArrayList<>();
        Sender sender =
                Sender.named(delivery.provider(), delivery.publication(), providers, faults);
        if (sender == null || !faults.isEmpty()) {
            return new AgencyReceived.Refused(faults);
        }
        return switch (reader.read(delivery.content(), delivery.syntax(), delivery.charset())) {
            case ItemReading.Faulty(var wrong) -> new AgencyReceived.Faulty(wrong);
            case ItemReading.Items(var items, var provenance) ->
                    named(delivery, sender, items, provenance);
        };
    }

    private AgencyReceived named(
            AgencyDelivery delivery, Sender sender, List<AgencyItem> items, Provenance provenance) {
        Instant now = clock.instant();
        boolean json = delivery.syntax() == AgencyReader.Syntax.JSON;
        Faults faults = new Faults();
        Set<String> seen = new HashSet<>();
        List<AgencyIntake.Article> articles = new ArrayList<>();
        for (AgencyItem item : items) {
            String id = item.identity().sourceId();
            if (!seen.add(id)) {
                faults.add(Kind.INVALID, id, "The item “%s” comes twice.".formatted(id));
            }
            naming.article(item, sender, now, json ? "/uri" : id, faults).ifPresent(articles::add);
        }
        for (AgencyIntake.Article article : articles) {
            if (erasures.contains(article.uri())
                    && article.item().status() != AgencyItem.Status.CANCELED) {
                String id = article.item().identity().sourceId();
                faults.add(
                        Kind.ERASED,
                        json ? "/uri" : id,
                        "The item “%s” was erased: it is not taken in again.".formatted(id));
            }
        }
        if (!faults.isEmpty()) {
            return new AgencyReceived.Faulty(faults.all());
        }
        String hash = ContentHash.of(delivery.content());
        return new AgencyReceived.Taken(
                new AgencyIntake(
                        DocumentIds.uri(sender.provider().id(), null, null, null, hash),
                        hash,
                        now.toEpochMilli(),
                        now,
                        sender,
                        delivery,
                        provenance,
                        articles));
    }
}
