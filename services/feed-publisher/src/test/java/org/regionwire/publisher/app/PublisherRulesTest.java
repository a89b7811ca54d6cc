package org.regionwire.publisher.app;

import org.junit.jupiter.api.Test;
import org.regionwire.testkit.ServiceRules;

class PublisherRulesTest {

    @Test
    void thePublisherKeepsTheHouseRules() {
        ServiceRules.check("org.regionwire.publisher");
    }
}
