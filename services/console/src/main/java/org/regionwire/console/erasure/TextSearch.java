package org.regionwire.console.erasure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.regionwire.console.connection.Place;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.console.connection.TopicValues;
import org.regionwire.console.deadletters.DeadLetterTopics;
import org.regionwire.console.erasure.Findings.Cut;
import org.regionwire.console.erasure.Findings.Held;
import org.regionwire.schemas.CutArticle;
import org.regionwire.schemas.Document;
import org.regionwire.schemas.DocumentCuts;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.schemas.wireformat.CorruptRecordException;

/** One look through all topics that may hold text of an article. */
final class TextSearch {

    private static final List<String> STAGES =
            List.of(
                    Topics.ARTICLES_INGESTED,
                    Topics.ARTICLES_ENRICHED,
                    Topics.ARTICLES_CATEGORIZED,
                    Topics.ARTICLES_PUBLISHED);

    private final TopicReader reader;
    private final TopicValues values;
    private final String uri;
    private final Passages passages;
    private final Set<String> documents = new LinkedHashSet<>();
    private final List<Held> held = new ArrayList<>();
    private final Map<String, Cut> latestCuts = new HashMap<>();
    private final SortedMap<String, Integer> looked = new TreeMap<>();
    private boolean known;

    private TextSearch(TopicReader reader, TopicValues values, String uri, Passages passages) {
        this.reader = reader;
        this.values = values;
        this.uri = uri;
        this.passages = passages;
    }

    /**
     * @param reader of everything, also of what was rolled back
     * @param passages of the article that are known; those that are found are added
     * @throws IllegalStateException when the uri is a document's
     */
    static Findings look(TopicReader reader, TopicValues values, String uri, Passages passages) {
        TextSearch search = new TextSearch(reader, values, uri, passages);
        search.stages();
        search.waiting();
        search.cuts();
        search.requireArticle();
        search.documents();
        search.deadLetters();
        return new Findings(search.known, search.held, search.cutsOfDocuments(), search.looked);
    }

    /** All that are looked through. */
    static Set<String> topics() {
        Set<String> topics = new TreeSet<>(STAGES);
        topics.add(Topics.GATE_WAITING_CHANGELOG);
        topics.add(Topics.DOCUMENTS);
        topics.add(Topics.DOCUMENTS_CUTS);
        topics.addAll(DeadLetterTopics.names());
        return topics;
    }

    private void stages() {
        for (String topic : STAGES) {
            looked.put(topic, 0);
            reader.read(
                    List.of(reader.partition(topic, uri)),
                    record -> {
                        saw(record);
                        if (TopicReader.key(record).equals(uri) && record.value() != null) {
                            article(record);
                        }
                    });
        }
    }

    /** What the gate keeps until its embargo is over: the key ends with the uri. */
    private void waiting() {
        looked.put(Topics.GATE_WAITING_CHANGELOG, 0);
        reader.read(
                List.of(reader.partition(Topics.GATE_WAITING_CHANGELOG, uri)),
                record -> {
                    saw(record);
                    if (TopicReader.key(record).endsWith(" " + uri) && record.value() != null) {
                        article(record);
                    }
                });
    }

    private void article(ConsumerRecord<byte[], byte[]> record) {
        known = true;
        Optional<ArticleText> text = decoded(record, record.topic()).flatMap(ArticleText::of);
        text.ifPresent(this::learn);
        if (text.map(ArticleText::isText).orElse(true)) {
            hold(record);
        }
    }

    private void learn(ArticleText article) {
        passages.add(article);
        if (article.document() != null) {
            documents.add(article.document());
        }
    }

    private void cuts() {
        readAll(
                Topics.DOCUMENTS_CUTS,
                record -> {
                    if (decoded(record, record.topic()).orElse(null) instanceof DocumentCuts cut) {
                        latestCuts.put(cut.getUri(), new Cut(cut, record.headers()));
                        if (CutsText.names(cut, uri)) {
                            known = true;
                            documents.add(cut.getUri());
                        }
                        if (CutsText.isTextOf(cut, uri)) {
                            hold(record);
                        }
                    }
                });
    }

    private void requireArticle() {
        Cut document = latestCuts.get(uri);
        if (document != null) {
            throw new IllegalStateException(
                    "%s is a document: erase its articles one by one: %s"
                            .formatted(
                                    uri,
                                    document.cuts().getArticles().stream()
                                            .map(CutArticle::getUri)
                                            .toList()));
        }
    }

    private List<Cut> cutsOfDocuments() {
        return documents.stream().map(latestCuts::get).filter(Objects::nonNull).toList();
    }

    private void documents() {
        readAll(
                Topics.DOCUMENTS,
                record -> {
                    String key = TopicReader.key(record);
                    int hash = key.lastIndexOf('#');
                    String document = hash > 0 ? key.substring(0, hash) : key;
                    if (documents.contains(document) || isPassageIn(record)) {
                        documents.add(document);
                        hold(record);
                    }
                });
    }

    private boolean isPassageIn(ConsumerRecord<byte[], byte[]> record) {
        return !passages.isEmpty()
                && decoded(record, record.topic()).orElse(null) instanceof Document document
                && passages.areIn(document);
    }

    private void deadLetters() {
        for (String topic : DeadLetterTopics.names()) {
            readAll(
                    topic,
                    record -> {
                        if (isLetterOf(record)) {
                            known = true;
                            hold(record);
                        }
                    });
        }
    }

    /** A letter may have come under any key, and may be of bytes that nobody can read. */
    private boolean isLetterOf(ConsumerRecord<byte[], byte[]> record) {
        boolean keyed = TopicReader.key(record).equals(uri);
        String origin = TopicReader.header(record, HeaderNames.ORIGIN_TOPIC);
        Optional<SpecificRecord> value =
                origin == null ? Optional.empty() : decoded(record, origin);
        if (value.isEmpty()) {
            return keyed || new String(record.value(), ISO_8859_1).contains(uri);
        }
        Optional<ArticleText> article = value.flatMap(ArticleText::of);
        article.filter(text -> text.uri().equals(uri)).ifPresent(this::learn);
        return article.map(text -> keyed || text.uri().equals(uri)).orElse(false);
    }

    private void readAll(String topic, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        looked.put(topic, 0);
        reader.read(
                reader.partitions(topic),
                record -> {
                    saw(record);
                    if (record.value() != null) {
                        each.accept(record);
                    }
                });
    }

    private Optional<SpecificRecord> decoded(ConsumerRecord<byte[], byte[]> record, String topic) {
        try {
            return Optional.of(values.decode(topic, record.value()));
        } catch (CorruptRecordException e) {
            return Optional.empty();
        }
    }

    private void saw(ConsumerRecord<byte[], byte[]> record) {
        looked.merge(record.topic(), 1, Integer::sum);
    }

    private void hold(ConsumerRecord<byte[], byte[]> record) {
        held.add(
                new Held(
                        new Place(record.topic(), record.partition(), record.offset()),
                        record.key() == null ? null : ByteBuffer.wrap(record.key())));
    }
}
