package org.regionwire.console.receipts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.Partner;
import org.regionwire.schemas.Receipt;

/**
 * What partners have said to a recall.
 *
 * @param answers of all who took a feed that the article stood in, by their ids
 */
record Owing(Recall recall, List<Answer> answers) {

    /**
     * Of one partner.
     *
     * @param acknowledgedAt null: it has not
     */
    record Answer(
            String partner,
            String name,
            @Nullable String contact,
            @Nullable Instant acknowledgedAt) {}

    Owing {
        answers = List.copyOf(answers);
    }

    boolean isMissing() {
        return answers.stream().anyMatch(answer -> answer.acknowledgedAt() == null);
    }

    /**
     * @param receipts by partner and article, as their keys have it
     */
    static Owing of(Recall recall, Collection<Partner> partners, Map<String, Receipt> receipts) {
        return new Owing(
                recall,
                partners.stream()
                        .filter(partner -> owes(partner, recall))
                        .map(
                                partner ->
                                        new Answer(
                                                partner.getId(),
                                                partner.getName(),
                                                partner.getContact(),
                                                acknowledged(
                                                        recall,
                                                        receipts.get(
                                                                partner.getId()
                                                                        + " "
                                                                        + recall.uri()))))
                        .toList());
    }

    private static boolean owes(Partner partner, Recall recall) {
        return !partner.getSince().isAfter(recall.at())
                && (partner.getRegions().isEmpty()
                        || partner.getRegions().stream().anyMatch(recall.regions()::contains));
    }

    /** A receipt for an earlier recall, before the article came back, says nothing of this one. */
    private static @Nullable Instant acknowledged(Recall recall, @Nullable Receipt receipt) {
        return receipt != null && receipt.getVersion() >= recall.version()
                ? receipt.getAcknowledgedAt()
                : null;
    }
}
