package org.regionwire.publisher.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.app.PublisherSettings.Publisher;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/** Settings that do not go together are refused at the start. */
class PublisherSettingsTest {

    @Test
    void aHubIsNotAllowedToServeAnIndexThatIsBehind() {
        assertThat(complaints(EnumSet.of(Role.VIEW, Role.HUB)))
                .containsExactly("must be false where a hub runs: it pushes whole feeds only");
        assertThat(complaints(EnumSet.of(Role.VIEW))).isEmpty();
    }

    private static List<String> complaints(Set<Role> roles) {
        HubSettings hub =
                new Binder(new MapConfigurationPropertySource(Map.of("hub.lease", "10d")))
                        .bind("hub", HubSettings.class)
                        .get();
        Duration second = Duration.ofSeconds(1);
        var settings =
                new Publisher(
                        roles,
                        URI.create("https://news.test"),
                        second,
                        second,
                        second,
                        true,
                        DataSize.ofMegabytes(1),
                        new StreamSettings(1, 1, 1, 1, second),
                        hub);
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(settings).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }
    }
}
