package city.hotline.departments;

/** What sort of body answers for a matter. */
public enum DepartmentKind {
    /** 职能部门. */
    DEPARTMENT,
    /** 公用事业单位. */
    UTILITY,
    /** 区县、乡镇、街道. */
    TOWN,
    /** 网格. */
    GRID
}
