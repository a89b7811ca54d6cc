package org.regionwire.publisher.web;

import java.io.IOException;
import java.util.Optional;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.pages.ArticlePage;
import org.regionwire.publisher.pages.MessagePage;
import org.regionwire.publisher.view.Standing;
import org.regionwire.publisher.view.View;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The page of an article: 410 once it has been taken down. */
@RestController
public final class ArticleController {

    private final View view;
    private final Links links;

    public ArticleController(View view, Links links) {
        this.view = view;
        this.links = links;
    }

    @GetMapping("/articles/{uri}")
    ResponseEntity<byte[]> page(@PathVariable String uri, @RequestHeader HttpHeaders asked)
            throws IOException {
        Optional<Standing> standing = view.look(snapshot -> snapshot.standing(uri));
        if (standing.isEmpty()) {
            return Answers.notReady();
        }
        return switch (standing.get()) {
            case Standing.Shown shown ->
                    Answers.of(Optional.of(ArticlePage.of(shown, links)), asked);
            case Standing.Gone _ -> Answers.page(HttpStatus.GONE, MessagePage.gone(links));
            case Standing.Unknown() ->
                    Answers.page(HttpStatus.NOT_FOUND, MessagePage.unknown(links));
        };
    }
}
