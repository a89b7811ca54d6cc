package org.regionwire.publisher.regions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.gazetteer.Unit;
import org.regionwire.publisher.article.Article;

/** All areas that have a feed, by code and by name. */
public final class Areas {

    private static final Area WORLD = new Area(Article.WORLD, "国际", List.of(), "");
    private static final Area NATION = new Area(Article.NATION, "全国", List.of(), "");

    private final Gazetteer gazetteer;

    public Areas(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    public Optional<Area> byCode(String code) {
        return switch (code) {
            case Article.WORLD -> Optional.of(WORLD);
            case Article.NATION -> Optional.of(NATION);
            default -> gazetteer.byCode(code).map(this::area);
        };
    }

    /** What a code or name in a path means. */
    public Meaning meaning(String codeOrName) {
        Optional<Area> exact = byCode(codeOrName);
        if (exact.isPresent()) {
            return new Meaning.Exact(exact.get());
        }
        List<Area> named = gazetteer.byName(codeOrName).stream().map(this::area).toList();
        return switch (named.size()) {
            case 0 -> new Meaning.Unknown(suggestions(codeOrName));
            case 1 -> new Meaning.Renamed(named.getFirst());
            default -> new Meaning.Ambiguous(named);
        };
    }

    private List<Area> suggestions(String codeOrName) {
        Stream<Area> above =
                codeOrName.matches("\\d{6}")
                        ? Stream.of(
                                        codeOrName.substring(0, 4) + "00",
                                        codeOrName.substring(0, 2) + "0000")
                                .flatMap(code -> byCode(code).stream())
                        : Stream.of();
        Stream<Area> alike = gazetteer.suggestions(codeOrName).stream().map(this::area);
        return Stream.concat(above, alike).distinct().limit(10).toList();
    }

    private Area area(Unit unit) {
        if (unit.code().equals(Unit.NATION)) {
            return NATION;
        }
        List<String> above = new ArrayList<>();
        gazetteer.ancestors(unit).forEach(ancestor -> above.addFirst(ancestor.name()));
        return new Area(unit.code(), unit.name(), above, unit.parent());
    }
}
