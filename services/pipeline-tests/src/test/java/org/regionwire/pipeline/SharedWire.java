package org.regionwire.pipeline;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One wire for all test classes that only add to it: each brings its own articles and breaks
 * nothing. JUnit ends it after the last test.
 */
final class SharedWire implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningWire.class;
    }

    @Override
    public RunningWire resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(
                        RunningWire.class, _ -> RunningWire.start("shared"), RunningWire.class);
    }
}
