package org.regionwire.enrichment.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.text.Mention;

/**
 * An amount in the text.
 *
 * @param value 万 and 亿 multiplied out: 6920000000
 * @param unit as it stands in the text: 元, 个, %
 * @param period what it counts over, as it stands in the text: 今年1至10月份
 * @param change against the period before, as a fraction: 0.098 for 同比增长9.8%, negative for a fall
 * @param bound whether more or less than the value is meant
 */
public record Figure(
        BigDecimal value,
        String unit,
        @Nullable String period,
        @Nullable BigDecimal change,
        Bound bound,
        Mention mention) {

    Figure changedBy(BigDecimal fraction) {
        return new Figure(value, unit, period, fraction, bound, mention);
    }

    /** How exact a value is meant. */
    public enum Bound {
        EXACT,
        AT_LEAST,
        AT_MOST
    }
}
