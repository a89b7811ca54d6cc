package org.regionwire.publisher.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.regionwire.publisher.article.Article;

/** The stories of some articles, made out by comparing every article with every other. */
public final class ModelStories {

    private ModelStories() {}

    /** Uris of each story, earliest first; articles without mates are stories of one. */
    public static Set<List<String>> of(Collection<Article> articles) {
        Set<List<String>> stories = new HashSet<>();
        Set<Told> left = new TreeSet<>();
        articles.forEach(article -> left.add(new Told(article, Place.ALONE)));
        while (!left.isEmpty()) {
            Set<Told> story = new TreeSet<>();
            collect(left.iterator().next(), left, story);
            stories.add(story.stream().map(Told::uri).toList());
        }
        return stories;
    }

    private static void collect(Told told, Set<Told> left, Set<Told> story) {
        left.remove(told);
        story.add(told);
        for (Told other : new ArrayList<>(left)) {
            if (left.contains(other) && areMates(told, other)) {
                collect(other, left, story);
            }
        }
    }

    private static boolean areMates(Told a, Told b) {
        return Trace.of(a.article()).isPresent()
                && Trace.of(b.article()).isPresent()
                && shared(a.article().bands(), b.article().bands()) >= Kinship.SHARED_BANDS
                && Kinship.inTime(a.article().releases().first(), b.article().releases().first())
                && a.isMateOf(b);
    }

    private static int shared(List<Integer> a, List<Integer> b) {
        int shared = 0;
        for (int i = 0; i < a.size(); i++) {
            shared += a.get(i).equals(b.get(i)) ? 1 : 0;
        }
        return shared;
    }
}
