package org.regionwire.publisher.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of pages in the order of a newspaper: 1, 2, 10, A1, A2, A10, B1. */
public final class PageNumbers {

    public static final Comparator<String> ORDER = PageNumbers::compare;

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private PageNumbers() {}

    private static int compare(String one, String other) {
        List<String> left = parts(one);
        List<String> right = parts(other);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = comparePart(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        int length = Integer.compare(left.size(), right.size());
        return length == 0 ? one.compareTo(other) : length;
    }

    private static List<String> parts(String number) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(number);
        while (part.find()) {
            parts.add(part.group());
        }
        return parts;
    }

    /** Of two numbers the shorter is the smaller, without its zeros in front. */
    private static int comparePart(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        String left = numbers ? one.replaceFirst("^0+(?=.)", "") : one;
        String right = numbers ? other.replaceFirst("^0+(?=.)", "") : other;
        int length = numbers ? Integer.compare(left.length(), right.length()) : 0;
        return length == 0 ? left.compareTo(right) : length;
    }

    private static boolean isNumber(String part) {
        return Character.isDigit(part.charAt(0));
    }
}
