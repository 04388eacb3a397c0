package city.hotline.departments;

/** What a rule of the dispatch directory comes from. */
public enum RuleSource {
    /** 裁定: a supervisor ruled on a dispute. */
    RULING,
    /** Somebody who keeps the directory wrote it. */
    EDITED
}
