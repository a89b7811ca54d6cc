package org.regionwire.enrichment.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.enrichment.text.Scan;
import org.regionwire.wordlists.ModuleLists;

/** Finds laws, plans and papers in 《》 by what their titles end in. */
public final class DocumentReader {
    /** Real titles run to some sixty characters. */
    private static final Scan TITLED = new Scan(Pattern.compile("《([^《》\n]{2,80})》"), "《");

    private final Pattern document;

    public DocumentReader(ModuleLists lists) {
        this.document =
                Pattern.compile(
                        lists.alternatives("documents.txt") + "(?:[(（][^()（）]{1,20}[)）])?$");
    }

    public List<PolicyDocument> read(ArticleText article) {
        var documents = new ArrayList<PolicyDocument>();
        for (var passage : article.passages()) {
            var titled = TITLED.in(passage.text());
            while (titled.find()) {
                var title = titled.matcher().group(1);
                if (document.matcher(title).find()) {
                    documents.add(new PolicyDocument(title, passage.mention(titled.matcher())));
                }
            }
        }
        return List.copyOf(documents);
    }
}
