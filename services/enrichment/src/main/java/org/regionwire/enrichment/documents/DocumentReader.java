package org.regionwire.enrichment.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.wordlists.ModuleLists;

/** Finds laws, plans and papers in 《》 by what their titles end in. */
public final class DocumentReader {
    /** Real titles run to some sixty characters. */
    private static final Pattern TITLED = Pattern.compile("《([^《》\n]{2,80})》");

    private final Pattern document;

    public DocumentReader(ModuleLists lists) {
        this.document =
                Pattern.compile(
                        lists.alternatives("documents.txt") + "(?:[(（][^()（）]{1,20}[)）])?$");
    }

    public List<PolicyDocument> read(ArticleText article) {
        return article.passages().stream()
                .flatMap(
                        passage ->
                                TITLED.matcher(passage.text())
                                        .results()
                                        .filter(match -> document.matcher(match.group(1)).find())
                                        .map(
                                                match ->
                                                        new PolicyDocument(
                                                                match.group(1),
                                                                passage.mention(match))))
                .toList();
    }
}
