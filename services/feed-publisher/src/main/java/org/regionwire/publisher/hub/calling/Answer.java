package org.regionwire.publisher.hub.calling;

/** What came of a call. */
public sealed interface Answer {

    /**
     * The subscriber answered.
     *
     * @param start of the body, as much as is looked at
     */
    record Status(int code, byte[] start) implements Answer {

        public boolean isSuccess() {
            return code >= 200 && code < 300;
        }
    }

    /**
     * There was no answer.
     *
     * @param why in one sentence
     */
    record None(String why) implements Answer {}
}
