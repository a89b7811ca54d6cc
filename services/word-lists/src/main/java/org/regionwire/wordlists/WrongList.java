package org.regionwire.wordlists;

/** A list that cannot be used: its message names file and line, and says what to do. */
public final class WrongList extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    WrongList(String file, String whatToDo) {
        super("%s: %s".formatted(file, whatToDo));
    }

    WrongList(String file, int line, String whatToDo) {
        super("%s, line %d: %s".formatted(file, line, whatToDo));
    }
}
