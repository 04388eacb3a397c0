package city.hotline.providers;

/** What sort of provider it is. */
public enum ProviderForm {
    /** 加盟企业. */
    FIRM,
    /** 志愿服务队. */
    VOLUNTEER_TEAM
}
