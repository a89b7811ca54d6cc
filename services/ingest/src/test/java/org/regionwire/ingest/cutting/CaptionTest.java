package org.regionwire.ingest.cutting;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "渔民起网。何华文摄(中经视觉)|渔民起网。|何华文|中经视觉",
                "渔民起网。 何  华 摄|渔民起网。|何华|-",
                "渔民起网。（侯  亮 摄影报道）|渔民起网。|侯亮|-",
                "渔民起网。（新华社记者彭小青摄）|渔民起网。|彭小青|新华社",
                "渔民起网。新华社发（陈小明 摄）|渔民起网。|陈小明|新华社",
                "渔民起网。新华社发 陈小明 摄|渔民起网。|陈小明|新华社",
                "渔民起网。（新华社发）|渔民起网。|-|新华社",
                "本报记者 李劲 摄||李劲|-",
                "图为渔民起网。|图为渔民起网。|-|-",
            })
    void creditsAreTakenApart(
            String printed,
            @Nullable String caption,
            @Nullable String photographer,
            @Nullable String agency) {
        Photo photo = Caption.photo(printed, Block.fold(printed));
        assertThat(photo.caption()).isEqualTo(caption == null ? "" : caption);
        assertThat(photo.photographer()).isEqualTo(photographer);
        assertThat(photo.agency()).isEqualTo(agency);
        assertThat(photo.printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"他把这一幕拍摄下来。", "县里绘就了一张新的蓝图", "会议由县委书记王强主持。"})
    void proseIsNoCaption(String prose) {
        assertThat(Caption.isCaption(Block.fold(prose))).isFalse();
    }
}
