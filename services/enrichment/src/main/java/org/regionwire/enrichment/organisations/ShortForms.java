package org.regionwire.enrichment.organisations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.regionwire.enrichment.words.SegmentedText;

/** Short forms that a text introduces itself: 某某有限公司(以下简称“某某公司”). */
final class ShortForms {
    private static final Pattern INTRODUCED =
            Pattern.compile(
                    "([\\u4e00-\\u9fa5]{4,30})[(（](?:以下|下文)?简称[:：]?“?([^”)）\\n]{2,12})”?[)）]");

    /** Short form to full form. */
    Map<String, String> read(List<SegmentedText> passages) {
        var forms = new HashMap<String, String>();
        for (var passage : passages) {
            if (!passage.text().contains("简称")) {
                continue;
            }
            INTRODUCED
                    .matcher(passage.text())
                    .results()
                    .forEach(match -> forms.put(match.group(2), match.group(1)));
        }
        return forms;
    }
}
