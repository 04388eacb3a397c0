package city.hotline.catalogue;

import city.hotline.foundation.Refusal;

/** There is no template of that name. */
public final class TemplateUnknown extends Refusal {
    TemplateUnknown() {
        super(Kind.UNKNOWN, "TEMPLATE_UNKNOWN");
    }
}
