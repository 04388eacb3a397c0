package city.hotline.ui.look;

import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantKind;
import city.hotline.ui.text.Language;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** What a hotline is called in the user's language, and its sign. */
public final class HotlineName {
    private HotlineName() {}

    public static String of(Tenant tenant) {
        return Language.of(T.locale()) == Language.ENGLISH ? tenant.nameEn() : tenant.nameZh();
    }

    /** The hotline of {@code ui}; known since it opened. */
    public static String on(UI ui) {
        return of(ComponentUtil.getData(ui, Tenant.class));
    }

    /** The one character in the coloured field: the first of a city's name, the house's own sign on the platform. */
    public static String mark(Tenant tenant) {
        return tenant.kind() == TenantKind.PLATFORM
                ? T.t("brand.mark")
                : tenant.nameZh().substring(0, tenant.nameZh().offsetByCodePoints(0, 1));
    }
}
