package org.regionwire.gazetteer;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unit of GB/T 2260.
 *
 * @param code 6 digits: 610300
 * @param name full name: 宝鸡市
 * @param shortName 宝鸡; the full name where the stem has one character only (和县)
 * @param level level, as the code tells it
 * @param parent code of the unit above; empty for the nation
 * @param latitude WGS 84 degrees, or null where no source has them (some fifty young units)
 * @param longitude as latitude
 * @param iso3166 ISO 3166-2 code: CN-SN; null below the province
 */
public record Unit(
        String code,
        String name,
        String shortName,
        Level level,
        String parent,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String iso3166) {

    /** Code of the whole nation. */
    public static final String NATION = "000000";

    private static final Pattern CODE = Pattern.compile("\\d{6}");

    public Unit {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A GB/T 2260 code has 6 digits: " + code);
        }
        if (name.isBlank() || shortName.isBlank()) {
            throw new IllegalArgumentException("Unit " + code + " needs a name and a short name");
        }
    }
}
