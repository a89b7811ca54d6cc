package org.regionwire.testkit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts the wire before anything else of the class, a Spring context included. */
final class WireExtension implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        Wire.running().properties().forEach(System::setProperty);
    }
}
