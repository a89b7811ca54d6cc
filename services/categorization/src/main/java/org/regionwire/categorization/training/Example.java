package org.regionwire.categorization.training;

import java.util.List;
import java.util.Set;
import org.regionwire.mediatopics.Concept;

/**
 * A labelled article, reduced to numbers.
 *
 * @param features numbers of its features in the vocabulary
 * @param values of these, in the same order
 * @param labels top-level concepts that a person gave it, at least one
 * @param byRules what the rules give it, first one first
 * @param part where it falls when the archive is parted: the same for the same text
 */
@SuppressWarnings(
        "ArrayRecordComponent") // Never compared; a list of boxes takes ten times the memory.
record Example(
        int[] features, float[] values, Set<Concept> labels, List<Concept> byRules, int part) {}
