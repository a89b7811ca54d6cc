package org.regionwire.publisher.receipts;

/** What becomes of a receipt. */
public record Judged(TakenDown receipt, Outcome outcome) {

    /** Each with its name in answers. */
    public enum Outcome {
        /** The article has been recalled. */
        RECORDED("recorded"),
        /** It stands: there is nothing to take down. */
        STANDING("standing"),
        /** No such article was ever released. */
        UNKNOWN("unknown");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public boolean isRecorded() {
        return outcome == Outcome.RECORDED;
    }
}
