package org.regionwire.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox's parser, which looks at each stream before anybody unpacks it: PDFBox itself unpacks
 * whatever size it has into memory. Pictures are emptied, nobody needs them here.
 */
final class GuardedParser extends PDFParser {

    private static final Set<COSName> PICTURES =
            Set.of(
                    COSName.DCT_DECODE,
                    COSName.DCT_DECODE_ABBREVIATION,
                    COSName.JPX_DECODE,
                    COSName.JBIG2_DECODE,
                    COSName.CCITTFAX_DECODE,
                    COSName.CCITTFAX_DECODE_ABBREVIATION);
    private static final Set<COSName> DEFLATED =
            Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
    private static final Set<COSName> ASCII =
            Set.of(
                    COSName.ASCII85_DECODE,
                    COSName.ASCII85_DECODE_ABBREVIATION,
                    COSName.ASCII_HEX_DECODE,
                    COSName.ASCII_HEX_DECODE_ABBREVIATION);

    /** Bytes of a stream with another packing: these grow a thousandfold at most. */
    private static final int OLD_PACKING = 16 * 1024;

    /** Samples in a row of what a predictor undoes. */
    private static final int WIDEST = 100_000;

    private long unpacked;
    private long codes;

    GuardedParser(byte[] content) throws IOException {
        super(new RandomAccessReadBuffer(content));
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        COSBase filter = stream.getFilters();
        COSArray chain = filter instanceof COSArray array ? array : new COSArray();
        if (filter instanceof COSName) {
            chain.add(filter);
        }
        if (COSName.IMAGE.equals(stream.getDictionaryObject(COSName.SUBTYPE)) || isPicture(chain)) {
            return emptied(stream);
        }
        check(stream, chain);
        return stream;
    }

    private static boolean isPicture(COSArray chain) {
        for (int i = 0; i < chain.size(); i++) {
            if (chain.getObject(i) instanceof COSName name && PICTURES.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static COSStream emptied(COSStream stream) throws IOException {
        COSStream empty = new COSStream();
        empty.createOutputStream().close();
        empty.setItem(COSName.TYPE, stream.getItem(COSName.TYPE));
        empty.setItem(COSName.SUBTYPE, stream.getItem(COSName.SUBTYPE));
        stream.close();
        return empty;
    }

    private void check(COSStream stream, COSArray chain) throws IOException {
        byte[] raw;
        try (InputStream in = stream.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        boolean deflated = false;
        for (int i = 0; i < chain.size(); i++) {
            COSBase filter = chain.getObject(i);
            boolean last = i == chain.size() - 1;
            deflated = filter instanceof COSName name && DEFLATED.contains(name);
            boolean ascii = filter instanceof COSName name && ASCII.contains(name);
            if (!last && !ascii) {
                throw new Limits.Exceeded("packed twice");
            }
            if (i > 0 && raw.length > OLD_PACKING) {
                throw new Limits.Exceeded("packed in letters");
            }
            if (!deflated && !ascii && raw.length > OLD_PACKING) {
                throw new Limits.Exceeded("packed as nobody packs");
            }
        }
        if (isTooWide(stream)) {
            throw new Limits.Exceeded("rows too wide");
        }
        byte[] content = deflated && chain.size() == 1 ? inflated(raw) : raw;
        unpacked += content.length;
        if (unpacked > Limits.UNPACKED) {
            throw new Limits.Exceeded("unpacked too large");
        }
        codes += CharacterMaps.codes(content);
        if (codes > Limits.CODES) {
            throw new Limits.Exceeded("character maps of too many codes");
        }
    }

    private static boolean isTooWide(COSStream stream) {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase first =
                parameters instanceof COSArray array && array.size() > 0
                        ? array.getObject(0)
                        : parameters;
        return first instanceof COSDictionary dictionary
                && (dictionary.getInt(COSName.COLUMNS, 1) > WIDEST
                        || dictionary.getInt(COSName.COLORS, 1) > 64
                        || dictionary.getInt(COSName.BITS_PER_COMPONENT, 8) > 32);
    }

    /** As much as can be unpacked, as PDFBox does it: the two bytes of the head are passed over. */
    private byte[] inflated(byte[] raw) {
        var content = new ByteArrayOutputStream();
        byte[] piece = new byte[64 * 1024];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(raw, Math.min(2, raw.length), Math.max(0, raw.length - 2));
            int read = inflater.inflate(piece);
            while (read > 0) {
                content.write(piece, 0, read);
                if (unpacked + content.size() > Limits.UNPACKED) {
                    throw new Limits.Exceeded("unpacked too large");
                }
                read = inflater.inflate(piece);
            }
        } catch (DataFormatException e) {
            // Damaged from here on: PDFBox takes what came before, too.
        }
        return content.toByteArray();
    }
}
