package org.regionwire.publisher.receipts;

import static org.regionwire.publisher.receipts.Judged.Why.AHEAD;
import static org.regionwire.publisher.receipts.Judged.Why.OLDER;
import static org.regionwire.publisher.receipts.Judged.Why.STANDING;
import static org.regionwire.publisher.receipts.Judged.Why.UNKNOWN;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionwire.publisher.view.Standing;
import org.regionwire.publisher.view.View;

/** Holds receipts against what the view knows. */
public final class Recalls {

    private final View view;

    public Recalls(View view) {
        this.view = view;
    }

    /** Each in its turn; empty while the view catches up. */
    public Optional<List<Judged>> judge(List<TakenDown> receipts) throws IOException {
        return view.look(
                snapshot -> {
                    List<Judged> judged = new ArrayList<>();
                    for (TakenDown receipt : receipts) {
                        judged.add(judge(receipt, snapshot.standing(receipt.uri())));
                    }
                    return judged;
                });
    }

    private static Judged judge(TakenDown receipt, Standing standing) {
        return switch (standing) {
            case Standing.Gone(int last) -> recalled(receipt, last);
            case Standing.Shown shown -> shown(receipt, shown.article().version());
            case Standing.Unknown _ -> not(receipt, UNKNOWN);
        };
    }

    private static Judged recalled(TakenDown receipt, int last) {
        Integer version = receipt.version();
        if (version == null || version == last) {
            return new Judged.Recorded(receipt.uri(), last);
        }
        return not(receipt, version < last ? OLDER : AHEAD);
    }

    private static Judged shown(TakenDown receipt, int last) {
        Integer version = receipt.version();
        return not(receipt, version != null && version > last ? AHEAD : STANDING);
    }

    private static Judged not(TakenDown receipt, Judged.Why why) {
        return new Judged.NotRecorded(receipt.uri(), receipt.version(), why);
    }
}
