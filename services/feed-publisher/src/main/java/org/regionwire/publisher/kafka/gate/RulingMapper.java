package org.regionwire.publisher.kafka.gate;

import org.regionwire.publisher.release.Correction;
import org.regionwire.publisher.release.Order;
import org.regionwire.publisher.release.Ruling;
import org.regionwire.schemas.wireformat.CorruptRecordException;

/** From a ruling's record to what the gate's rules know. */
final class RulingMapper {

    private RulingMapper() {}

    static Ruling toDomain(org.regionwire.schemas.Ruling ruling) {
        Ruling.Kind kind =
                switch (ruling.getKind()) {
                    case cancel -> Ruling.Kind.CANCEL;
                    case withhold -> Ruling.Kind.WITHHOLD;
                    case lift -> Ruling.Kind.LIFT;
                    case correct -> Ruling.Kind.CORRECT;
                    case erase, unknown ->
                            throw new CorruptRecordException(
                                    "this gate takes cancel, withhold, lift and correct, not "
                                            + ruling.getKind());
                };
        return new Ruling(
                kind,
                new Order(ruling.getRevision(), ruling.getRun()),
                new Correction(ruling.getRegions(), ruling.getSubjects()));
    }
}
