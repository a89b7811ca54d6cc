package org.regionwire.publisher.kafka.gate;

import java.util.List;
import org.regionwire.publisher.release.Fence;
import org.regionwire.publisher.release.Order;
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
                stored.getVersion(),
                new Order(stored.getRevision(), stored.getRun()),
                toDomain(stored.getPubStatus()),
                stored.getWithheldByRuling(),
                new Order(stored.getRulingRevision(), 0),
                stored.getFirstReleased(),
                stored.getReleased(),
                stored.getFieldHashes(),
                stored.getPlacements().stream().map(FenceMapper::toDomain).toList());
    }

    static GateFence toWire(String uri, Fence fence, int originPartition, long originOffset) {
        return GateFence.newBuilder()
                .setUri(uri)
                .setVersion(fence.version())
                .setRevision(fence.newest().revision())
                .setRun(fence.newest().run())
                .setPubStatus(toWire(fence.status()))
                .setWithheldByRuling(fence.withheldByRuling())
                .setRulingRevision(fence.ruled().revision())
                .setFirstReleased(fence.firstReleased())
                .setReleased(fence.released())
                .setOrderedAt(fence.firstReleased())
                .setFieldHashes(fence.fieldHashes())
                .setPlacements(toWire(fence.placements()))
                .setOriginPartition(originPartition)
                .setOriginOffset(originOffset)
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
