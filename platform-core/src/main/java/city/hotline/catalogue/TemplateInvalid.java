package city.hotline.catalogue;

import city.hotline.foundation.Refusal;
import java.util.List;

/** The files of a template hold mistakes; nothing of it is used. */
public final class TemplateInvalid extends Refusal {
    private final transient List<TemplateFault> faults;

    /** @param faults at least one, in the order of files and lines */
    TemplateInvalid(String template, List<TemplateFault> faults) {
        super(
                Kind.INVALID,
                "TEMPLATE_INVALID",
                template,
                faults.size(),
                faults.getFirst().file(),
                faults.getFirst().line(),
                faults.getFirst().column());
        this.faults = List.copyOf(faults);
    }

    /** All of them. */
    public List<TemplateFault> faults() {
        return faults;
    }
}
