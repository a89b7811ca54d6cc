package org.regionwire.publisher.markup;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON in UTF-8, property by property; what is null or empty is left out. */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** Bytes of the object whose properties {@code content} writes. */
    public static byte[] object(Consumer<Json> content) {
        var bytes = new ByteArrayOutputStream(1 << 14);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            content.accept(new Json(out));
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    public Json text(String name, @Nullable String value) {
        if (value != null) {
            out.writeStringProperty(name, LegalText.of(value));
        }
        return this;
    }

    public Json number(String name, @Nullable Number value) {
        if (value instanceof Double d) {
            out.writeNumberProperty(name, d);
        } else if (value != null) {
            out.writeNumberProperty(name, value.longValue());
        }
        return this;
    }

    public Json truth(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    public Json object(String name, Consumer<Json> content) {
        out.writeObjectPropertyStart(name);
        content.accept(this);
        out.writeEndObject();
        return this;
    }

    public Json texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.writeArrayPropertyStart(name);
            values.forEach(value -> out.writeString(LegalText.of(value)));
            out.writeEndArray();
        }
        return this;
    }

    public Json numbers(String name, List<Double> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeNumber);
        out.writeEndArray();
        return this;
    }

    /** An array of objects, left out when it is empty. */
    public <T> Json objects(String name, List<T> values, Consumer<T> content) {
        return values.isEmpty() ? this : array(name, values, content);
    }

    /** An array of objects, there even when it is empty. */
    public <T> Json array(String name, List<T> values, Consumer<T> content) {
        out.writeArrayPropertyStart(name);
        for (T value : values) {
            out.writeStartObject();
            content.accept(value);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }
}
