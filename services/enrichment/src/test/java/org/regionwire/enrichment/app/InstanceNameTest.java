package org.regionwire.enrichment.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/** The names by which application.yaml tells instances apart that were given none. */
class InstanceNameTest {

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @Test
    void two_instances_that_take_free_ports_have_two_names() {
        assertThat(nameWithPort(0)).isNotEqualTo(nameWithPort(0)).doesNotEndWith("-0");
    }

    @Test
    void an_instance_with_a_port_of_its_own_has_the_same_name_after_a_restart() {
        assertThat(nameWithPort(8083)).isEqualTo(nameWithPort(8083)).endsWith("-8083");
    }

    @Test
    void an_instance_is_named_after_its_machine() {
        assertThat(name("--server.port=8083", "--HOSTNAME=press-7")).isEqualTo("press-7-8083");
        assertThat(nameWithPort(8083)).doesNotStartWith("-");
    }

    private static @Nullable String nameWithPort(int port) {
        return name("--server.port=" + port);
    }

    private static @Nullable String name(String... settings) {
        try (var context =
                new SpringApplicationBuilder(Nothing.class)
                        .web(WebApplicationType.NONE)
                        .run(settings)) {
            return context.getEnvironment().getProperty("regionwire.instance");
        }
    }
}
