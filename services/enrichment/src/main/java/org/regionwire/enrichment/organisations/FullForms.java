package org.regionwire.enrichment.organisations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.regionwire.wordlists.ModuleLists;

/**
 * Joins the forms in which one text names one organisation: the end of the full name (市公安局), a
 * company without its kind (宝鸡石油机械公司), and short forms that everybody knows (中科院).
 */
final class FullForms {
    private static final Pattern COMPANY = Pattern.compile("(?:集团|股份|有限|责任)*(?:公司|集团)$");

    /** A text that names more is a directory; comparing all with all would take too long. */
    private static final int MOST_NAMES = 500;

    private final Map<String, String> common = new HashMap<>();

    FullForms(ModuleLists lists) {
        lists.entries("organisations/short-forms.tsv", 2)
                .forEach(row -> common.put(row.get(1), row.get(0)));
    }

    /** Short form to full form, where exactly one of these names is the full form. */
    Map<String, String> among(Set<String> names) {
        var forms = new HashMap<String, String>();
        for (var name : names) {
            var known = common.get(name);
            var full = known != null && names.contains(known) ? List.of(known) : full(name, names);
            if (full.size() == 1) {
                forms.put(name, full.getFirst());
            }
        }
        return forms;
    }

    private static List<String> full(String name, Collection<String> names) {
        if (names.size() > MOST_NAMES) {
            return List.of();
        }
        var company = COMPANY.matcher(name);
        var core = company.find() ? name.substring(0, company.start()) : "";
        return names.stream()
                .filter(each -> each.length() > name.length())
                .filter(
                        each ->
                                each.endsWith(name)
                                        || core.length() > 1
                                                && each.contains(core)
                                                && COMPANY.matcher(each).find())
                .toList();
    }
}
