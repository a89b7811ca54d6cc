package org.regionwire.wordlists;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One entry of a list, and where it stands.
 *
 * @param file as one would look for it
 * @param line from 1
 * @param fields at least one, none of them blank in a list that may be overlaid
 */
public record Row(String file, int line, List<String> fields) {
    public Row {
        fields = List.copyOf(fields);
    }

    static Row of(String file, int line, String text) {
        var fields = Arrays.stream(text.split("\t", -1)).map(String::strip).toList();
        return new Row(file, line, fields);
    }

    public String get(int field) {
        return fields.get(field);
    }

    /** The refusal of this entry. */
    public WrongList wrong(String whatToDo) {
        return new WrongList(file, line, whatToDo);
    }

    /** The number in a field, within these bounds. */
    public double number(int field, double least, double most) {
        try {
            var number = Double.parseDouble(get(field));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw wrong(
                "write a number from %s to %s instead of '%s'".formatted(least, most, get(field)));
    }

    /** The constant that a field names, upper or lower case. */
    public <E extends Enum<E>> E constant(int field, Class<E> kind) {
        return Stream.of(kind.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(get(field)))
                .findFirst()
                .orElseThrow(
                        () ->
                                wrong(
                                        "write one of %s instead of '%s'"
                                                .formatted(
                                                        Arrays.toString(kind.getEnumConstants()),
                                                        get(field))));
    }

    Row checked(int wanted) {
        if (fields.size() != wanted) {
            throw wrong(
                    "give %d fields, parted by tabs; it has %d".formatted(wanted, fields.size()));
        }
        if (fields.stream().anyMatch(String::isBlank)) {
            throw wrong("fill all %d fields; one is empty".formatted(wanted));
        }
        return this;
    }

    /** One entry for each word of the last field. */
    Stream<Row> byWord() {
        var keys = fields.subList(0, fields.size() - 1);
        return Arrays.stream(fields.getLast().strip().split("\\s+"))
                .map(word -> Stream.concat(keys.stream(), Stream.of(word)).toList())
                .map(each -> new Row(file, line, each));
    }
}
