package org.regionwire.testkit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/** Starts the wire before anything else of the class, a Spring context included. */
final class WireExtension implements BeforeAllCallback, TestInstancePreConstructCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    /** Where one instance serves all tests of the class, its context is made before all else. */
    @Override
    public void preConstructTestInstance(
            TestInstanceFactoryContext factory, ExtensionContext context) {
        start();
    }

    private static void start() {
        Wire.running().properties().forEach(System::setProperty);
    }
}
