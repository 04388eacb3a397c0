package city.hotline.providers;

import java.util.ArrayList;
import java.util.List;

/** What a file has to say before it can be checked. */
public enum FilePart {
    LEGAL_NAME("企业全称", "legal name"),
    CREDIT_CODE("统一社会信用代码", "credit code"),
    CONTACT("联系人", "contact"),
    LICENCE("证照", "licence"),
    ITEMS("服务项目", "items");

    private final String zh;
    private final String en;

    FilePart(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What {@code file} lacks; a volunteer team needs neither credit code nor licence. */
    static List<FilePart> missing(ProviderFile file) {
        FileContent content = file.content();
        boolean firm = file.provider().form() == ProviderForm.FIRM;
        List<FilePart> missing = new ArrayList<>();
        if (content.legalName().isBlank()) {
            missing.add(LEGAL_NAME);
        }
        if (firm && content.creditCode() == null) {
            missing.add(CREDIT_CODE);
        }
        if (content.contact().isBlank()) {
            missing.add(CONTACT);
        }
        if (firm && content.licences().isEmpty()) {
            missing.add(LICENCE);
        }
        if (file.provider().coverage().itemPrefixes().isEmpty()) {
            missing.add(ITEMS);
        }
        return missing;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
