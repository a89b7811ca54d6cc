package org.regionwire.publisher.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What a partner keeps of the answers of /changes, to be held against a proof. */
public final class Copy {

    private final Map<String, String> states = new TreeMap<>();

    /** An answer of /changes. */
    public void take(JsonNode page) {
        page.path("events")
                .forEach(
                        event -> {
                            JsonNode item = event.path("item");
                            if (event.path("event").asString().equals("article")) {
                                article(item);
                            } else {
                                gone(event);
                            }
                        });
    }

    /** The data of an event of a stream. */
    public void article(JsonNode item) {
        states.put(
                item.path("id").asString(), item.at("/_regionwire/version").asInt() + "\nusable");
    }

    public void gone(JsonNode gone) {
        String uri = gone.path("uri").asString();
        if (gone.has("version")) {
            states.put(uri, gone.path("version").asInt() + "\n" + gone.path("status").asString());
        } else {
            states.remove(uri);
        }
    }

    /** The same, one lost. */
    Copy without(String uri) {
        Copy less = new Copy();
        less.states.putAll(states);
        less.states.remove(uri);
        return less;
    }

    /** What the proof should say. */
    public String hash(JsonNode proof) {
        var changed = proof.path("changed").valueStream().map(JsonNode::asString).toList();
        return "%064x"
                .formatted(
                        states.entrySet().stream()
                                .filter(each -> !changed.contains(each.getKey()))
                                .map(each -> sha256(each.getKey() + "\n" + each.getValue()))
                                .reduce(BigInteger.ZERO, BigInteger::xor));
    }

    private static BigInteger sha256(String text) {
        try {
            return new BigInteger(
                    1, MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
