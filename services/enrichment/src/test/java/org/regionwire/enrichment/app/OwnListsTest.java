package org.regionwire.enrichment.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.wordlists.WrongList;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class OwnListsTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void aWrongFileInTheOperatorsListsStopsTheStartAndIsNamed(CapturedOutput output)
            throws IOException {
        Files.createDirectories(folder.resolve("enrichment/people/titles.ttt").getParent());
        Files.writeString(folder.resolve("enrichment/people/titles.ttt"), "x\n");

        assertThatThrownBy(
                        () ->
                                SpringApplication.run(
                                        EnrichmentService.class,
                                        "--regionwire.lists=" + folder,
                                        "--server.port=0",
                                        "--logging.structured.format.console="))
                .hasRootCauseInstanceOf(WrongList.class);

        assertThat(output)
                .contains("enrichment/people/titles.ttt: there is no such list; the lists are")
                .contains("Mend that line, or leave regionwire.lists empty.");
    }
}
