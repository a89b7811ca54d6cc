package org.regionwire.publisher.receipts;

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
        String uri = receipt.uri();
        Integer version = receipt.version();
        return switch (standing) {
            case Standing.Gone(int last) when version != null && version < last ->
                    new Judged.Older(uri, version);
            case Standing.Gone(int last) when version != null && version > last ->
                    new Judged.Ahead(uri, version);
            case Standing.Gone(int last) -> new Judged.Recorded(uri, last);
            case Standing.Shown shown when version != null && version > shown.article().version() ->
                    new Judged.Ahead(uri, version);
            case Standing.Shown _ -> new Judged.Standing(uri, version);
            case Standing.Unknown _ -> new Judged.Unknown(uri, version);
        };
    }
}
