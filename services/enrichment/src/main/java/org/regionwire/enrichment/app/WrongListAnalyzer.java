package org.regionwire.enrichment.app;

import org.jspecify.annotations.Nullable;
import org.regionwire.wordlists.WrongList;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start which line of the operator's lists is wrong, instead of a stack trace. */
final class WrongListAnalyzer extends AbstractFailureAnalyzer<WrongList> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, WrongList cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Mend that line, or leave regionwire.lists empty.", failure);
    }
}
