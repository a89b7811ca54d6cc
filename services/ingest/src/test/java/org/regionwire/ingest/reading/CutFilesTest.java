package org.regionwire.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CutFilesTest {

    @Test
    void eachPageGivesAFileOfItsArticles(@TempDir Path folder) throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("7.txt"), "大桥通车\n\n本报记者 陈  明\n\n一座跨江大桥今天通车。\n\n第7版\n");
        CutFiles.cut(in, folder.resolve("out/deep"), _ -> {});
        JsonNode page = JsonMapper.builder().build().readTree(folder.resolve("out/deep/7.json"));
        assertThat(page.at("/articles/0/headline").asString()).isEqualTo("大桥通车");
        assertThat(page.at("/articles/0/headed").asBoolean()).isTrue();
        assertThat(page.at("/articles/0/byline").asString()).isEqualTo("本报记者 陈  明");
        assertThat(page.at("/articles/0/paragraphs/0").asString()).isEqualTo("一座跨江大桥今天通车。");
        assertThat(page.at("/furniture/0").asString()).isEqualTo("第7版");
    }

    @Test
    void anArticleWithoutAHeadlineLeadsWithItsFirstParagraph(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("a.txt"), "本报讯(记者 林夏)新渡口昨天开渡。\n");
        CutFiles.cut(folder, folder, _ -> {});
        JsonNode article =
                JsonMapper.builder().build().readTree(folder.resolve("a.json")).at("/articles/0");
        assertThat(article.at("/headline").asString()).isEqualTo("本报讯(记者 林夏)新渡口昨天开渡。");
        assertThat(article.at("/headed").asBoolean()).isFalse();
        assertThat(article.at("/paragraphs")).isEmpty();
    }

    @Test
    void pagesOfHtmlAreReadToo(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("7.html"),
                "<title>大桥通车</title><h1>大桥通车</h1><div>来源：测试日报</div><div><p>本报讯（记者 林夏）一座跨江大桥今天上午通车，两岸的村民不用再等渡船。</p></div>");
        CutFiles.cut(folder, folder, _ -> {});
        JsonNode article =
                JsonMapper.builder().build().readTree(folder.resolve("7.json")).at("/articles/0");
        assertThat(article.at("/headline").asString()).isEqualTo("大桥通车");
        assertThat(article.at("/authors/0").asString()).isEqualTo("林夏");
    }

    @Test
    void aBinaryFileIsNamedAndStopsNoOther(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("0.txt"), new byte[] {1, 0, 2, 0});
        Files.writeString(folder.resolve("1.txt"), "大桥通车\n\n一座大桥今天通车。\n");
        List<FileCut> files = new ArrayList<>();
        CutFiles.cut(folder, folder, files::add);
        assertThat(files.getFirst())
                .isInstanceOfSatisfying(
                        FileCut.Refused.class,
                        refused -> assertThat(refused.reason()).isNotBlank());
        assertThat(files.getLast()).isEqualTo(new FileCut.Cut("1.txt", 1, 0, 0));
        assertThat(folder.resolve("1.json")).exists();
    }

    @Test
    void aFileThatCannotBeReadOrWrittenStopsNoOther(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("0.txt"));
        Files.writeString(folder.resolve("1.txt"), "大桥通车\n\n一座大桥今天通车。\n");
        Files.createDirectory(folder.resolve("1.json"));
        Files.writeString(folder.resolve("2.txt"), "大桥通车\n\n一座大桥今天通车。\n");
        List<FileCut> files = new ArrayList<>();
        CutFiles.cut(folder, folder, files::add);
        assertThat(files).extracting(FileCut::file).containsExactly("0.txt", "1.txt", "2.txt");
        assertThat(files.subList(0, 2)).hasOnlyElementsOfType(FileCut.Refused.class);
        assertThat(files.getLast()).isEqualTo(new FileCut.Cut("2.txt", 1, 0, 0));
    }

    @Test
    void aFileThatBreaksTheReaderIsNamedAndStopsNoOther(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("0.txt"), "0");
        Files.writeString(folder.resolve("1.txt"), "大桥通车\n\n一座大桥今天通车。\n");
        var reader = new DocumentReader();
        List<FileCut> files = new ArrayList<>();
        CutFiles.cut(
                folder,
                folder,
                (content, format) -> {
                    if (content.length == 1) {
                        throw new IllegalStateException("A fault of ours.");
                    }
                    return reader.read(content, format, null, null);
                },
                files::add);
        assertThat(files.getFirst())
                .isInstanceOfSatisfying(
                        FileCut.Refused.class,
                        refused -> assertThat(refused.reason()).contains("A fault of ours."));
        assertThat(files.getLast()).isEqualTo(new FileCut.Cut("1.txt", 1, 0, 0));
    }
}
