package org.regionwire.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartFailureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    java.io.IOException: No space left on device | The disk that holds data/logs is full: free some space and start again.
                    java.net.BindException: Address already in use | Its port is taken by another program: end that, or give broker another port.
                    OpenJDK VM warning: Cannot allocate memory | The machine has no memory left for it: end something else and start again.
                    kafka.common.KafkaException: no such setting | The whole log is data/logs/broker.log; its last lines are:
                    """)
    void saysWhatToDo(String lastLine, String remedy) {
        List<String> end = List.of("2026-01-01 INFO starting", lastLine);

        assertThat(StartFailure.remedy("broker", end, Path.of("data/logs/broker.log")))
                .isEqualTo(remedy);
    }
}
