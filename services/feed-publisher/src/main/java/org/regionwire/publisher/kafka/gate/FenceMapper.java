package org.regionwire.publisher.kafka.gate;

import java.util.List;
import org.regionwire.publisher.release.Correction;
import org.regionwire.publisher.release.Fence;
import org.regionwire.publisher.release.Order;
import org.regionwire.publisher.release.Origin;
import org.regionwire.publisher.release.Placement;
import org.regionwire.publisher.release.Scope;
import org.regionwire.publisher.release.Status;
import org.regionwire.schemas.GateFence;
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
                        stored.getFieldHashes(),
                        stored.getPlacements().stream().map(FenceMapper::toDomain).toList()),
                new Order(stored.getComplete(), stored.getRevision(), stored.getRun()),
                stored.getOriginOffset() < 0
                        ? null
                        : new Origin(stored.getOriginPartition(), stored.getOriginOffset()),
                new Fence.Rules(
                        stored.getWithheldByRuling(),
                        new Order(stored.getRulingRevision(), 0),
                        new Correction(
                                stored.getCorrectedRegions(), stored.getCorrectedSubjects())),
                OtherIds.toDomain(stored.getOtherIds()));
    }

    static GateFence toWire(String uri, Fence fence) {
        Fence.Shown shown = fence.shown();
        Origin origin = fence.origin();
        return GateFence.newBuilder()
                .setUri(uri)
                .setVersion(shown.version())
                .setRevision(fence.newest().revision())
                .setRun(fence.newest().run())
                .setComplete(fence.newest().complete())
                .setOtherIds(OtherIds.toWire(fence.otherIds()))
                .setPubStatus(toWire(shown.status()))
                .setWithheldByRuling(fence.rules().withheld())
                .setRulingRevision(fence.rules().newest().revision())
                .setFirstReleased(shown.firstReleased())
                .setReleased(shown.released())
                .setOrderedAt(shown.firstReleased())
                .setFieldHashes(shown.fieldHashes())
                .setPlacements(toWire(shown.placements()))
                .setCorrectedRegions(fence.rules().correction().regions())
                .setCorrectedSubjects(fence.rules().correction().subjects())
                .setOriginPartition(origin == null ? -1 : origin.partition())
                .setOriginOffset(origin == null ? -1 : origin.offset())
                .build();
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
