package org.regionwire.publisher.changes;

/**
 * What comes of a question to the view that must not be older than a cursor.
 *
 * @param <T> of the answer
 */
public sealed interface Outcome<T> {

    record Known<T>(T answer) implements Outcome<T> {}

    /** The view has not read as far as the cursor says, whoever gave it out. */
    record Behind<T>() implements Outcome<T> {}

    /** The cursor is of a topic that is no more. */
    record OtherTopic<T>() implements Outcome<T> {}

    /** The view has not caught up with the topic since it started. */
    record NotServing<T>() implements Outcome<T> {}
}
