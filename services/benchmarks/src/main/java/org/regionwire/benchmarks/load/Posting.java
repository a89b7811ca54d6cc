package org.regionwire.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.regionwire.standalone.WireClient;

/** Posts pages to one ingest. */
public final class Posting {

    private static final String PROVIDER = "seeds";

    private final WireClient client;
    private final MadeUpPages pages;
    private final int articlesPerPage;
    private final AtomicInteger next = new AtomicInteger();

    public Posting(WireClient client, MadeUpPages pages, int articlesPerPage) {
        this.client = client;
        this.pages = pages;
        this.articlesPerPage = articlesPerPage;
    }

    /**
     * Posts so many pages as fast as they are taken.
     *
     * @param connections that post at the same time
     * @param taken told of the number of articles after each page
     * @return the number of articles
     */
    public int post(int count, int connections, IntConsumer taken) {
        AtomicInteger articles = new AtomicInteger();
        List<Callable<Integer>> posts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            posts.add(
                    () -> {
                        int sum = articles.addAndGet(one().size());
                        taken.accept(sum);
                        return sum;
                    });
        }
        try (var posting = Executors.newFixedThreadPool(connections)) {
            for (Future<Integer> post : posting.invokeAll(posts)) {
                post.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The benchmark was stopped.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A page was not taken: " + e.getCause(), e);
        }
        return articles.get();
    }

    /** Posts the next page; uris of its articles. */
    public List<String> one() {
        int number = next.getAndIncrement();
        var answer = client.post(pages.write(number, articlesPerPage), PROVIDER, PROVIDER);
        if (answer.status() != 202) {
            throw new IllegalStateException("Refused: " + answer);
        }
        return answer.json()
                .path("articles")
                .valueStream()
                .map(article -> article.path("uri"))
                .map(JsonNode::asText)
                .toList();
    }
}
