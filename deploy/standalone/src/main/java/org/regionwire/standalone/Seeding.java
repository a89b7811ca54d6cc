package org.regionwire.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.regionwire.platform.StartFailure;

/** Posts what is in {@code seeds/} and follows it until it is in the feeds. */
final class Seeding {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int ACCEPTED = 202;
    private static final int OK = 200;

    private final WireClient wire;
    private final Progress progress;

    Seeding(WireClient wire, Progress progress) {
        this.wire = wire;
        this.progress = progress;
    }

    /**
     * Returns when every article of these files is released and served.
     *
     * @throws StartFailure when a page is refused, an article dies, or time is up
     */
    void post(List<SeedFile> files) {
        List<String> documents = files.stream().map(this::post).toList();
        List<String> released = new ArrayList<>();
        for (String document : documents) {
            await("the articles of " + document, () -> settled(document));
            for (JsonNode article : wire.document(document).json().path("articles")) {
                if (article.path("state").asText().equals("released")) {
                    released.add(article.path("uri").asText());
                }
            }
        }
        for (String article : released) {
            String page = "/articles/" + WireClient.encoded(article);
            await(article + " in the feeds", () -> wire.feeds(page).status() == OK);
        }
        progress.say("%d pages, %d articles".formatted(files.size(), released.size()));
    }

    private String post(SeedFile file) {
        WireClient.Answer answer = wire.post(file.path(), file.provider(), file.publication());
        if (answer.status() != ACCEPTED) {
            throw new StartFailure("%s was not taken: %s".formatted(file.path(), reason(answer)));
        }
        return answer.json().path("uri").asText();
    }

    private static String reason(WireClient.Answer answer) {
        return answer.body().startsWith("{")
                ? answer.json().path("detail").asText(answer.body())
                : "status " + answer.status();
    }

    private boolean settled(String document) {
        WireClient.Answer answer = wire.document(document);
        if (answer.status() != OK) {
            return false; // ingest has not yet read what it wrote
        }
        boolean settled = true;
        for (JsonNode article : answer.json().path("articles")) {
            String state = article.path("state").asText();
            if (state.equals("dead")) {
                throw new StartFailure(
                        "%s could not be handled and lies in %s: %s"
                                .formatted(
                                        article.path("uri").asText(),
                                        article.path("deadLetter").asText(),
                                        article.path("cause").asText()));
            }
            settled &= !state.equals("waiting");
        }
        return settled;
    }

    private static void await(String what, BooleanSupplier there) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new StartFailure(
                        "Waited %d s for %s: a service's log says why."
                                .formatted(LIMIT.toSeconds(), what));
            }
            Pause.of(BETWEEN_LOOKS);
        }
    }
}
