package org.regionwire.categorization.regions;

import org.regionwire.categorization.article.Evidence;
import org.regionwire.categorization.article.Mention;
import org.regionwire.gazetteer.Unit;

/**
 * What one name gave to one unit.
 *
 * @param address true when the name only leads to a narrower one right behind it: 陕西省 in 陕西省宝鸡市
 * @param chain how many names stand right before it and lead to it
 */
record Vote(Unit unit, String rule, double weight, Mention mention, boolean address, int chain) {

    Evidence evidence() {
        return Evidence.at(rule, weight, mention);
    }
}
