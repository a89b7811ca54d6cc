package org.regionwire.publisher.release;

import java.util.List;

/**
 * What operators and providers decided about an article. Each thing has an order of its own, so
 * that rulings may come in any order.
 *
 * @param withholding true from a withhold to its lift
 * @param regions GB/T 2260 codes in place of those that were categorized
 * @param subjects topic uris in place of those
 */
public record Rules(
        Decided<Boolean> withholding,
        Decided<List<String>> regions,
        Decided<List<String>> subjects) {

    static final Rules NONE = new Rules(Decided.nothing(), Decided.nothing(), Decided.nothing());

    /** Whether every version is to be kept back. */
    public boolean withheld() {
        return Boolean.TRUE.equals(withholding.value());
    }

    public Correction correction() {
        return new Correction(regions.value(), subjects.value());
    }

    Rules after(Ruling ruling) {
        return switch (ruling.kind()) {
            case WITHHOLD -> withheld(true, ruling.order());
            case LIFT -> withheld(false, ruling.order());
            case CORRECT ->
                    new Rules(
                            withholding,
                            regions.or(ruling.correction().regions(), ruling.order()),
                            subjects.or(ruling.correction().subjects(), ruling.order()));
            case CANCEL -> this;
        };
    }

    private Rules withheld(boolean is, Order by) {
        return new Rules(withholding.or(is, by), regions, subjects);
    }
}
