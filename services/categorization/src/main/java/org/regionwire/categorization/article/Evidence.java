package org.regionwire.categorization.article;

import java.util.Optional;

/**
 * Why something was decided.
 *
 * @param rule name of the rule
 * @param weight what it gave, before normalising; negative when it spoke against
 * @param mention where it stands, empty when it comes from outside the text
 */
public record Evidence(String rule, double weight, Optional<Mention> mention) {
    public static Evidence at(String rule, double weight, Mention mention) {
        return new Evidence(rule, weight, Optional.of(mention));
    }
}
