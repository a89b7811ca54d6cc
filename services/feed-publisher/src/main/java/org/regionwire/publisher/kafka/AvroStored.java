package org.regionwire.publisher.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.view.StoredArticles;
import org.regionwire.schemas.PublishedArticle;

/** Articles in the index: Avro binary of the whole record, in the schema this program has. */
public final class AvroStored implements StoredArticles {

    private static final Schema SCHEMA = PublishedArticle.getClassSchema();

    static byte[] bytes(PublishedArticle record) {
        var bytes = new ByteArrayOutputStream(4096);
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        try {
            new SpecificDatumWriter<PublishedArticle>(SCHEMA).write(record, encoder);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
    }

    @Override
    public Article read(byte[] stored) {
        var decoder = DecoderFactory.get().binaryDecoder(stored, null);
        try {
            return PublishedMapper.article(
                    new SpecificDatumReader<PublishedArticle>(SCHEMA).read(null, decoder));
        } catch (IOException e) {
            throw new UncheckedIOException("the index holds an article that is no article", e);
        }
    }

    /** Tells one version of the schema from another. */
    static String fingerprint() {
        try {
            return HexFormat.of()
                    .formatHex(SchemaNormalization.parsingFingerprint("SHA-256", SCHEMA));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
