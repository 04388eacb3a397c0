package city.hotline.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes of a template, so that all of them are told at once. */
public final class TemplateFaults {
    private final List<TemplateFault> faults = new ArrayList<>();

    public void add(String file, int line, String column, TemplateFault.Rule rule, String value) {
        faults.add(new TemplateFault(file, line, column, rule, value));
    }

    /** @throws TemplateInvalid when any mistake was found */
    public void refuse(String template) {
        if (!faults.isEmpty()) {
            throw new TemplateInvalid(template, faults);
        }
    }
}
