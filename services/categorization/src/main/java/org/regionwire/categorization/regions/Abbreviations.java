package org.regionwire.categorization.regions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Field;
import org.regionwire.categorization.article.Mention;
import org.regionwire.categorization.regions.Cues.Kind;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.gazetteer.NameKind;
import org.regionwire.gazetteer.Naming;
import org.regionwire.gazetteer.Unit;
import org.regionwire.wordlists.CharacterSet;

/**
 * Finds provinces that are called by one character each, where nothing else can be meant: 川渝两地,
 * 湘黔交界, and 首都 and 在京 for 北京. A run of them alone says nothing: 津甘技工 and 沪深股市 are names of other
 * things.
 */
final class Abbreviations {
    private final Gazetteer gazetteer;
    private final CharacterSet characters;

    /** What stands behind a run of them. */
    private final Pattern behindRun;

    /** The capital where no other country's can be meant, and 北京 in headlines. */
    private final Pattern capital;

    Abbreviations(Gazetteer gazetteer, Cues cues) {
        this.behindRun =
                Pattern.compile(
                        "[两三四双]?(地|省市|省区|省|市|界|方|城)(?![方级县区铁])|" + cues.any(Kind.BEHIND_PROVINCES));
        this.capital =
                Pattern.compile(
                        "(?<![\\p{IsHan}&&[^在来的对给进出为届是于化推动加快]])首都(?!%s|以[东西南北])|(?<=在)京(?=[召举开亮成揭发启闭])"
                                .formatted(cues.any(Kind.NO_CAPITAL)));
        this.gazetteer = gazetteer;
        this.characters = gazetteer.abbreviations();
    }

    /** A province for each character of the runs, in order. */
    List<Sighting> of(Article article, Field field, double weight) {
        var text = article.text(field);
        var found = new ArrayList<Sighting>();
        var behind = behindRun.matcher(text).useTransparentBounds(true);
        for (var at = 2; at < text.length(); at++) {
            if (characters.has(text.charAt(at - 1))
                    && characters.has(text.charAt(at - 2))
                    && behind.region(at, text.length()).lookingAt()) {
                found.addAll(provinces(field, text, at, weight));
            }
        }
        var named = capital.matcher(text);
        while (mayNameTheCapital(text) && named.find()) {
            var mention = new Mention(field, named.start(), named.end(), named.group());
            found.add(sighting(mention, weight, gazetteer.byAbbreviation('京').orElseThrow()));
        }
        return found;
    }

    private static boolean mayNameTheCapital(String text) {
        return text.contains("首都") || text.contains("在京");
    }

    private static Sighting sighting(Mention mention, double weight, Unit province) {
        var meaning = new Naming(mention.text(), province, NameKind.ALIAS);
        return new Sighting(mention, List.of(meaning), weight, 1, true);
    }

    /** The longest run of at least two abbreviations that ends there. */
    private List<Sighting> provinces(Field field, String text, int end, double weight) {
        var found = new ArrayList<Sighting>();
        for (var i = end - 1; i >= 0; i--) {
            var province = gazetteer.byAbbreviation(text.charAt(i));
            if (province.isEmpty()) {
                break;
            }
            var name = text.substring(i, i + 1);
            found.addFirst(sighting(new Mention(field, i, i + 1, name), weight, province.get()));
        }
        return found.size() < 2 ? List.of() : found;
    }
}
