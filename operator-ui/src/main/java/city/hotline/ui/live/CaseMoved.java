package city.hotline.ui.live;

import city.hotline.cases.CaseId;

/** Something happened to a case: its clocks, its place in the lists or its facts may be others now. */
public record CaseMoved(CaseId id) {}
