package org.regionwire.publisher.kafka.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.release.Decided;
import org.regionwire.publisher.release.Fence;
import org.regionwire.publisher.release.Order;
import org.regionwire.publisher.release.Origin;
import org.regionwire.publisher.release.Placement;
import org.regionwire.publisher.release.Rules;
import org.regionwire.publisher.release.Scope;
import org.regionwire.publisher.release.Status;
import org.regionwire.publisher.release.Waiting;
import org.regionwire.schemas.GateFence;
import org.regionwire.schemas.HeldVersion;
import org.regionwire.schemas.PubStatus;

/** Between the gate's memory and its record in the store. */
final class FenceMapper {

    private FenceMapper() {}

    static Fence toDomain(GateFence stored) {
        return new Fence(
                new Fence.Shown(
                        stored.getVersion(),
                        toDomain(stored.getPubStatus()),
                        stored.getFirstReleased(),
                        stored.getReleased(),
                        stored.getExpires(),
                        stored.getFieldHashes(),
                        stored.getPlacements().stream().map(FenceMapper::toDomain).toList()),
                new Order(stored.getComplete(), stored.getRevision(), stored.getRun()),
                stored.getOriginOffset() < 0
                        ? null
                        : new Origin(stored.getOriginPartition(), stored.getOriginOffset()),
                toDomain(stored.getHeld()),
                rules(stored),
                OtherIds.toDomain(stored.getOtherIds()));
    }

    static GateFence toWire(String uri, Fence fence) {
        Fence.Shown shown = fence.shown();
        Origin origin = fence.origin();
        Rules rules = fence.rules();
        return GateFence.newBuilder()
                .setUri(uri)
                .setVersion(shown.version())
                .setRevision(fence.newest().revision())
                .setRun(fence.newest().run())
                .setComplete(fence.newest().complete())
                .setOtherIds(OtherIds.toWire(fence.otherIds()))
                .setPubStatus(toWire(shown.status()))
                .setWithheldByRuling(rules.withheld())
                .setRulingRevision(revision(rules.withholding()))
                .setRegionsRevision(revision(rules.regions()))
                .setSubjectsRevision(revision(rules.subjects()))
                .setFirstReleased(shown.firstReleased())
                .setReleased(shown.released())
                .setOrderedAt(shown.firstReleased())
                .setFieldHashes(shown.fieldHashes())
                .setExpires(shown.expires())
                .setPlacements(toWire(shown.placements()))
                .setCorrectedRegions(rules.regions().value())
                .setCorrectedSubjects(rules.subjects().value())
                .setOriginPartition(origin == null ? -1 : origin.partition())
                .setOriginOffset(origin == null ? -1 : origin.offset())
                .setHeld(toWire(fence.waiting()))
                .build();
    }

    private static @Nullable Waiting toDomain(@Nullable HeldVersion held) {
        return held == null
                ? null
                : new Waiting(
                        new Order(held.getComplete(), held.getRevision(), held.getRun()),
                        new Origin(held.getOriginPartition(), held.getOriginOffset()),
                        held.getUntil());
    }

    private static @Nullable HeldVersion toWire(@Nullable Waiting waiting) {
        return waiting == null
                ? null
                : HeldVersion.newBuilder()
                        .setRevision(waiting.order().revision())
                        .setRun(waiting.order().run())
                        .setComplete(waiting.order().complete())
                        .setUntil(waiting.until())
                        .setOriginPartition(waiting.origin().partition())
                        .setOriginOffset(waiting.origin().offset())
                        .build();
    }

    private static Rules rules(GateFence stored) {
        return new Rules(
                decided(
                        stored.getRulingRevision() > 0 ? stored.getWithheldByRuling() : null,
                        stored.getRulingRevision()),
                decided(stored.getCorrectedRegions(), stored.getRegionsRevision()),
                decided(stored.getCorrectedSubjects(), stored.getSubjectsRevision()));
    }

    /** A gate that had one order for all rulings has left none with what was corrected. */
    private static <T> Decided<T> decided(@Nullable T value, long revision) {
        return new Decided<T>(
                value, value == null || revision <= 0 ? Order.NONE : new Order(revision, 0));
    }

    private static long revision(Decided<?> decided) {
        return decided.value() == null ? 0 : Math.max(0, decided.order().revision());
    }

    static List<org.regionwire.schemas.Placement> toWire(List<Placement> placements) {
        return placements.stream()
                .map(
                        p ->
                                org.regionwire.schemas.Placement.newBuilder()
                                        .setScheme(p.scope().scheme())
                                        .setCode(p.scope().code())
                                        .setEntered(p.entered())
                                        .setLeft(p.left())
                                        .build())
                .toList();
    }

    static PubStatus toWire(Status status) {
        return switch (status) {
            case USABLE -> PubStatus.usable;
            case WITHHELD -> PubStatus.withheld;
            case CANCELED -> PubStatus.canceled;
        };
    }

    static Status toDomain(PubStatus status) {
        return switch (status) {
            case usable -> Status.USABLE;
            case withheld -> Status.WITHHELD;
            case canceled -> Status.CANCELED;
        };
    }

    private static Placement toDomain(org.regionwire.schemas.Placement stored) {
        return new Placement(
                new Scope(stored.getScheme(), stored.getCode()),
                stored.getEntered(),
                stored.getLeft());
    }
}
