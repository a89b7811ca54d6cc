package org.regionwire.console.keys;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.KeyedTopic;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import org.regionwire.schemas.ApiKey;

/**
 * Those on a topic who sign in with keys, and what is done with their keys.
 *
 * @param kind what one of them is: provider
 * @param uriPrefix what their keys on the topic begin with, before the id
 * @param keys of one
 */
public record KeyOwners<T extends SpecificRecord>(
        String kind,
        String uriPrefix,
        KeyedTopic<T> topic,
        Function<T, List<ApiKey>> keys,
        Rekeyed<T> rekeyed,
        InstantSource clock) {

    /** The same one with other keys. */
    public interface Rekeyed<T> {

        /**
         * @param revision of the change, milliseconds since 1970
         */
        T with(T owner, List<ApiKey> keys, long revision);
    }

    /** A key as it is listed. */
    record Listed(
            String id, @Nullable String label, Instant createdAt, @Nullable Instant expires) {}

    /** Makes a key and prints it, for the only time. */
    public int add(
            Connection connection,
            Terminal terminal,
            String id,
            @Nullable String label,
            @Nullable Instant expires)
            throws InterruptedException {
        T owner = owner(connection, terminal, id);
        NewKey made = NewKey.make(new SecureRandom(), label, clock.instant(), expires);
        put(connection, id, owner, Keyring.with(keys.apply(owner), made.kept()));
        SequencedMap<String, String> handedOver = new LinkedHashMap<>();
        handedOver.put(kind, id);
        handedOver.put("id", made.kept().getId());
        handedOver.put("key", made.key());
        terminal.answer(handedOver, () -> terminal.line(made.key()));
        return ExitCode.DONE;
    }

    /** Prints the keys, without their secrets. */
    public int list(Connection connection, Terminal terminal, String id) {
        List<Listed> listed =
                keys.apply(owner(connection, terminal, id)).stream()
                        .map(KeyOwners::listed)
                        .toList();
        terminal.answer(listed, () -> listed.forEach(key -> terminal.line("%s", sentence(key))));
        return ExitCode.DONE;
    }

    public int revoke(Connection connection, Terminal terminal, String id, String keyId)
            throws InterruptedException {
        T owner = owner(connection, terminal, id);
        put(connection, id, owner, Keyring.without(kind + " " + id, keys.apply(owner), keyId));
        terminal.answer(List.of(keyId), () -> terminal.line("revoked %s", keyId));
        return ExitCode.DONE;
    }

    private T owner(Connection connection, Terminal terminal, String id) {
        T owner = topic.read(connection, terminal::progress).get(uriPrefix + id);
        if (owner == null) {
            throw new IllegalArgumentException(
                    "there is no %s %s: `%ss put` adds it".formatted(kind, id, kind));
        }
        return owner;
    }

    private void put(Connection connection, String id, T owner, List<ApiKey> changed)
            throws InterruptedException {
        topic.write(
                connection, Map.of(uriPrefix + id, rekeyed.with(owner, changed, clock.millis())));
    }

    private static String sentence(Listed key) {
        return "%s since %s%s%s"
                .formatted(
                        key.id(),
                        key.createdAt(),
                        key.expires() == null ? "" : " until " + key.expires(),
                        key.label() == null ? "" : ": " + key.label());
    }

    private static Listed listed(ApiKey key) {
        return new Listed(key.getId(), key.getLabel(), key.getCreatedAt(), key.getExpires());
    }
}
