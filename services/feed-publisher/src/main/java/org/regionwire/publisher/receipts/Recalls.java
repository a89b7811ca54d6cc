package org.regionwire.publisher.receipts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionwire.publisher.view.Snapshot;
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
                        judged.add(new Judged(receipt, outcome(receipt, snapshot)));
                    }
                    return judged;
                });
    }

    private static Judged.Outcome outcome(TakenDown receipt, Snapshot snapshot) throws IOException {
        return switch (snapshot.standing(receipt.uri())) {
            case Standing.Gone _ -> Judged.Outcome.RECORDED;
            // The partner may have been told before this view was.
            case Standing.Shown shown when receipt.version() > shown.article().version() ->
                    Judged.Outcome.RECORDED;
            case Standing.Shown _ -> Judged.Outcome.STANDING;
            case Standing.Unknown _ -> Judged.Outcome.UNKNOWN;
        };
    }
}
