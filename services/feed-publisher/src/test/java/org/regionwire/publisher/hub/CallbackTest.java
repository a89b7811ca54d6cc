package org.regionwire.publisher.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "partner.example/push",
                "/push",
                "ftp://partner.example/",
                "javascript:alert(1)",
                "http:///push",
                "http://user:pass@partner.example/",
                "http://partner.example/#here",
                "http://partner.example/a b",
                "http://"
            })
    void whatIsNoPlainWebAddressIsRefused(String written) {
        assertThat(Callback.of(written)).isEmpty();
    }

    @Test
    void aUrlThatNobodyBearsIsRefused() {
        assertThat(Callback.of("http://partner.example/" + "a".repeat(2000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://partner.example/push, http://partner.example/push",
        "HTTPS://partner.example:8443/p?a=b, HTTPS://partner.example:8443/p?a=b",
        "http://partner.example/%70ush%2Fx?a=%7e, http://partner.example/push%2Fx?a=~"
    })
    void charactersThatNeedNoEncodingAreDecodedAndNoOthers(String written, String url) {
        assertThat(Callback.of(written)).contains(new Callback(url));
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.example, http://a.example?hub.mode=subscribe&hub.topic=x%26y",
        "http://a.example/?b=c, http://a.example/?b=c&hub.mode=subscribe&hub.topic=x%26y",
        "http://a.example/?, http://a.example/?hub.mode=subscribe&hub.topic=x%26y",
        "http://a.example/?hub.mode=mine, http://a.example/?hub.mode=mine&hub.mode=subscribe&hub.topic=x%26y"
    })
    void itsOwnQueryStaysAndParametersComeBehindIt(String callback, String asked) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("hub.mode", "subscribe");
        parameters.put("hub.topic", "x&y");

        assertThat(new Callback(callback).with(parameters)).isEqualTo(asked);
    }

    @Test
    void hostsAreComparedWithoutCase() {
        assertThat(new Callback("http://Partner.Example:81/").host()).isEqualTo("partner.example");
    }
}
