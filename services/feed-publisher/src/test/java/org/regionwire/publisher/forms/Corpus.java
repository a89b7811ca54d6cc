package org.regionwire.publisher.forms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.fingerprint.Fingerprint;
import org.regionwire.fingerprint.Fingerprinter;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Evidence;
import org.regionwire.publisher.article.InfoSource;
import org.regionwire.publisher.article.Media;
import org.regionwire.publisher.article.PrintPlace;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Region;
import org.regionwire.publisher.article.Releases;
import org.regionwire.publisher.article.Rights;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.article.Scope;
import org.regionwire.publisher.article.Subject;
import org.regionwire.publisher.article.Text;
import org.regionwire.publisher.article.TextRights;
import org.regionwire.publisher.stories.MadeUpText;

/** Articles that nobody wrote, with everything that one can have. The same number is the same. */
public final class Corpus {

    private static final String TOPIC = "http://cv.iptc.org/newscodes/mediatopic/";

    /** What breaks feeds, each in some headlines, bodies, captions and names. */
    private static final List<String> AWKWARD =
            List.of(
                    "",
                    "“引号”与\"quotes\"、'apostrophes'",
                    "a < b && c > d; &amp; &#x27; <script>alert(1)</script>",
                    "]]> <![CDATA[ ]]]]>",
                    "🎉👩‍🌾🇨🇳𠮷野家",
                    "a\u0000b\u0007c\u001bd\u0085e\ufffef\ufdd0",
                    "half \ud83c or \udf89 of a pair",
                    "一行\r\n二行\n三行\t四\u2028五",
                    "ئۈرۈمچى شەھىرى \u202eabc\u202c",
                    "བོད་ཡིག ᠮᠣᠩᠭᠣᠯ\u00a0\u3000");

    private static final List<String> LANGUAGES = List.of("zh-Hans", "zh-Hans", "ug", "bo", "en");

    private static final List<List<String>> REGIONS =
            List.of(
                    List.of("610300", "宝鸡市", "610000"),
                    List.of("610305", "凤翔区", "610300", "610000"),
                    List.of("450400", "梧州市", "450000"),
                    List.of("330523", "安吉县", "330500", "330000"),
                    List.of("370200", "青岛市", "370000"));

    private static final List<List<String>> TOPICS =
            List.of(
                    List.of("04000000", "经济"),
                    List.of("20000247", "电子商务", "20000252", "04000000"),
                    List.of("15000000", "体育"),
                    List.of("06000000", "环境"));

    private static final List<String> PAPERS = List.of("csrb", "cswb", "csb");

    private Corpus() {}

    public static Stream<Article> articles(int count) {
        return IntStream.range(0, count).mapToObj(Corpus::article);
    }

    /** Every tenth tells what the one before it does, in another paper. */
    public static Article article(int number) {
        var random = new Random(number);
        String odd = AWKWARD.get(number % AWKWARD.size());
        boolean summary = number % 7 == 3;
        List<String> paragraphs = summary ? List.of() : body(number, odd);
        Instant first = Sample.DAY.plus(Duration.ofSeconds(450L * (number / 2)));
        return new Article(
                "urn:uuid:00000000-0000-5000-9000-%012d".formatted(number),
                1,
                PubStatus.USABLE,
                false,
                new Releases(first, first, first),
                new Text(
                        number % 5 == 0 ? "引题" + odd : null,
                        number % 11 == 10 ? null : "第" + number + "号水渠修好" + odd,
                        number % 6 == 0 ? "副题" + odd : null,
                        number % 4 == 0 ? null : "本报记者 王一" + odd,
                        number % 4 == 1 ? List.of("王一" + odd, "Ai <b>") : List.of(),
                        number % 3 == 0 ? "宝鸡" : null,
                        summary || number % 2 == 0 ? "摘要" + number + "。" + odd : null,
                        paragraphs),
                media(number, odd),
                number % 13 == 12 ? List.of() : List.of(region(random, number, odd, summary)),
                number % 9 == 8 ? List.of() : List.of(subject(random)),
                List.of(),
                List.of(
                        new InfoSource("渭水日报" + odd, "provider", null),
                        new InfoSource("通讯社", "agency", "https://agency.test/?a=1&b=2")),
                number % 8 == 7 ? List.of() : List.of(printed(number, odd)),
                new Rights(
                        number % 3 == 0 ? null : "渭水日报社",
                        number % 3 == 1 ? "© 渭水日报社" + odd : null,
                        number % 2 == 0 ? "仅供合作媒体使用" + odd : null,
                        summary ? TextRights.SUMMARY : TextRights.FULL),
                number % 13 == 12 ? Scope.INTERNATIONAL : Scope.REGIONAL,
                "news",
                number % 8 == 7 ? null : "2026-03-%02d".formatted(2 + number % 3),
                LANGUAGES.get(number % LANGUAGES.size()),
                number % 3 == 2 ? "https://paper.test/a?x=1&y=%3C" + number : null,
                number % 3 == 0 ? "610300" : null,
                new Fingerprinter()
                        .of(String.join("\n", paragraphs))
                        .map(Fingerprint::minhash)
                        .orElse(List.of()));
    }

    private static List<String> body(int number, String odd) {
        int told = number % 10 == 9 ? number - 1 : number;
        return Stream.concat(
                        Stream.of(MadeUpText.body(told)).limit(1 + told % 6), Stream.of("末段" + odd))
                .toList();
    }

    private static List<Media> media(int number, String odd) {
        String href = "https://img.test/%d.jpg?w=1&h=2".formatted(number);
        return switch (number % 4) {
            case 0 ->
                    List.of(
                            new Media(
                                    "picture",
                                    "图说" + odd,
                                    "赵三" + odd,
                                    "影像",
                                    List.of(new Media.Rendition(href, "image/jpeg", 4096L))),
                            new Media(
                                    "video",
                                    null,
                                    null,
                                    null,
                                    List.of(new Media.Rendition(href + "&v", "video/mp4", null))));
            case 1 ->
                    List.of(
                            new Media(
                                    "picture",
                                    null,
                                    "赵三",
                                    "赵三",
                                    List.of(new Media.Rendition(href, null, null))));
            case 2 -> List.of(new Media("picture", "无图" + odd, "钱四", null, List.of()));
            default -> List.of();
        };
    }

    private static Region region(Random random, int number, String odd, boolean summary) {
        List<String> unit = REGIONS.get(random.nextInt(REGIONS.size()));
        return new Region(
                unit.getFirst(),
                unit.get(1),
                unit.subList(2, unit.size()),
                number % 3 == 0 ? null : new Region.Point(34.36 - number % 10, 107.24),
                0.5 + number % 50 / 100.0,
                List.of(
                        new Evidence("lexicon", 0.5, null),
                        new Evidence("fullName", 3.0, mention(unit.get(1) + odd, summary))));
    }

    private static Evidence.@Nullable Mention mention(String text, boolean summary) {
        return summary ? null : new Evidence.Mention("body", 0, text.length(), text);
    }

    private static Subject subject(Random random) {
        List<String> topic = TOPICS.get(random.nextInt(TOPICS.size()));
        return new Subject(
                TOPIC + topic.getFirst(),
                topic.get(1),
                Stream.concat(Stream.of(topic.getFirst()), topic.stream().skip(2)).toList());
    }

    private static PrintPlace printed(int number, String odd) {
        String paper = PAPERS.get(number % PAPERS.size());
        return new PrintPlace(
                paper,
                "城市日报" + paper,
                number % 5 == 1 ? "早版" : null,
                number % 10 == 6 ? null : "2026-03-%02d".formatted(2 + number % 3),
                number % 10 == 5 ? null : Integer.toString(1 + number % 4),
                "要闻" + odd,
                number % 6 == 0 ? "专栏" + odd : null,
                number % 4 == 0 ? null : 1 + number);
    }
}
