package org.regionwire.publisher.web;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.markup.Json;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.pages.ChoicesPage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** 300 Multiple Choices: several regions have the name that was asked for. */
final class Choices {

    private Choices() {}

    /**
     * A page for people; JSON for who accepts that and no HTML.
     *
     * @param url of what was asked for, of the region that it is given
     */
    static ResponseEntity<byte[]> answer(
            String name,
            List<? extends Coverage> choices,
            Links links,
            Function<Coverage, String> url,
            HttpHeaders asked) {
        Rendered body =
                wantsJson(asked) ? json(choices, url) : ChoicesPage.of(name, choices, links);
        return Answers.page(HttpStatus.MULTIPLE_CHOICES, body);
    }

    private static boolean wantsJson(HttpHeaders asked) {
        List<MediaType> accepted = asked.getAccept();
        return accepted.stream().anyMatch(type -> type.getSubtype().endsWith("json"))
                && accepted.stream().noneMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
    }

    private static Rendered json(List<? extends Coverage> choices, Function<Coverage, String> url) {
        byte[] bytes =
                Json.object(
                        json ->
                                json.array(
                                        "choices",
                                        choices,
                                        choice ->
                                                json.text("code", code(choice))
                                                        .text("name", choice.fullName())
                                                        .text("url", url.apply(choice))));
        return new Rendered("application/json", bytes, Instant.EPOCH);
    }

    private static @Nullable String code(Coverage choice) {
        return switch (choice) {
            case Coverage.About about -> about.area() == null ? null : about.area().code();
            case Coverage.Print print -> print.section().publication();
        };
    }
}
