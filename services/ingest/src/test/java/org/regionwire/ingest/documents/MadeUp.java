package org.regionwire.ingest.documents;

import java.util.List;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Publication;

/** A newspaper that nobody prints, and what stands on its page. */
public final class MadeUp {

    public static final String CANAL =
            """
            安吉县第7号水渠修好了

            本报讯（记者 李一苇）安吉县近日完成第7号水渠的修缮，两岸的稻田用上了山泉水。

            村民说，今年的秧苗比往年早插了一周，秋后可以多收几成。
            """;
    public static final String BUS =
            """

            金寨县开出第7趟乡村公交

            本报讯（记者 周小舟）金寨县第7趟乡村公交昨天开行，山里的学生周末回家只要半个小时。

            车上设了放农具的架子，老人凭证件免费乘坐。
            """;

    private MadeUp() {}

    static Provider provider(Provider.Rights rights) {
        return new Provider(
                "jjrb",
                "made up",
                true,
                List.of(new Publication("jjrb", "made up", null, null)),
                rights);
    }

    /** With all rights, of which nothing is said. */
    static Provider provider() {
        return provider(new Provider.Rights(null, null, null, Provider.TextRights.FULL));
    }
}
