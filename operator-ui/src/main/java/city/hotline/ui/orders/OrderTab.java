package city.hotline.ui.orders;

import city.hotline.cases.FirmList;
import city.hotline.ui.text.T;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lists of the workspace, as the address names them. */
enum OrderTab {
    /** 待抢. */
    OPEN(null),
    NEW(FirmList.NEW),
    RUNNING(FirmList.RUNNING),
    DONE(FirmList.DONE);

    static final String PARAMETER = "list";

    private final @Nullable FirmList list;

    OrderTab(@Nullable FirmList list) {
        this.list = list;
    }

    /** The one that an address names; the first for any other. */
    static OrderTab of(String slug) {
        return Arrays.stream(values())
                .filter(tab -> tab.slug().equals(slug))
                .findFirst()
                .orElse(OPEN);
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    RouteParameters place() {
        return new RouteParameters(new RouteParam(PARAMETER, slug()));
    }

    /** What it lists of the firm's own orders; null for those that nobody has yet. */
    @Nullable
    FirmList list() {
        return list;
    }

    String word() {
        return T.t("orders.tab." + slug());
    }
}
