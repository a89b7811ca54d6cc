package org.regionwire.console.explaining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.regionwire.schemas.Enrichment;
import org.regionwire.schemas.Mention;
import org.regionwire.schemas.TextField;

/** A text with what was found in it: {@code [宝鸡市|place]}. */
final class MarkedText {

    private record Mark(int start, int end, String kind) {}

    private final List<Mention> mentions = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();

    MarkedText(Enrichment found) {
        found.getPeople().forEach(each -> add("person", each.getMentions().stream()));
        found.getOrganisations().forEach(each -> add("organisation", each.getMentions().stream()));
        found.getPlaces().forEach(each -> add("place", each.getMentions().stream()));
        found.getDates().forEach(each -> add("date", Stream.of(each.getMention())));
        found.getFigures().forEach(each -> add("figure", Stream.of(each.getMention())));
        found.getPolicyDocuments().forEach(each -> add("document", Stream.of(each.getMention())));
    }

    private void add(String kind, Stream<Mention> found) {
        found.forEach(
                mention -> {
                    mentions.add(mention);
                    kinds.add(kind);
                });
    }

    /** The field's text; of marks that overlap the one that begins first, then the longest. */
    String of(TextField field, String text) {
        var marked = new StringBuilder();
        int done = 0;
        for (Mark mark : marks(field)) {
            if (mark.start() < done || mark.end() > text.length()) {
                continue;
            }
            marked.append(text, done, mark.start())
                    .append('[')
                    .append(text, mark.start(), mark.end())
                    .append('|')
                    .append(mark.kind())
                    .append(']');
            done = mark.end();
        }
        return marked.append(text, done, text.length()).toString();
    }

    private List<Mark> marks(TextField field) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.getField() == field) {
                marks.add(new Mark(mention.getStart(), mention.getEnd(), kinds.get(i)));
            }
        }
        marks.sort(
                Comparator.comparingInt(Mark::start)
                        .thenComparing(Mark::end, Comparator.reverseOrder()));
        return marks;
    }
}
