package org.regionwire.publisher.hub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostsTest {

    private final Hosts hosts = new Hosts(3, 2);

    @Test
    void oneHostTakesNoMoreThanItsShareAndAllNoMoreThanThereIs() {
        assertThat(hosts.enter("a")).isTrue();
        assertThat(hosts.enter("a")).isTrue();
        assertThat(hosts.enter("a")).isFalse();
        assertThat(hosts.enter("b")).isTrue();
        assertThat(hosts.enter("c")).isFalse();

        hosts.leave("a");
        assertThat(hosts.enter("c")).isTrue();
        hosts.leave("c");
        assertThat(hosts.enter("a")).isTrue();
    }

    @Test
    void theyAreIdleOnceEveryCallHasEnded() {
        assertThat(hosts.areIdle()).isTrue();
        hosts.enter("a");
        hosts.enter("b");
        hosts.leave("a");
        assertThat(hosts.areIdle()).isFalse();
        hosts.leave("b");
        assertThat(hosts.areIdle()).as("somebody may wait for the place").isFalse();
        assertThat(hosts.haveFreed()).isTrue();
        assertThat(hosts.areIdle()).isTrue();
    }

    @Test
    void aCallThatHasEndedIsToldOnce() {
        hosts.enter("a");
        hosts.enter("b");
        assertThat(hosts.haveFreed()).isFalse();
        hosts.leave("a");
        assertThat(hosts.haveFreed()).isTrue();
        assertThat(hosts.haveFreed()).isFalse();
    }
}
