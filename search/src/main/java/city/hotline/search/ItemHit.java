package city.hotline.search;

import city.hotline.catalogue.ItemId;
import city.hotline.catalogue.Wording;
import java.util.List;
import java.util.Set;

/** A service item that fits. */
public record ItemHit(ItemId id, String code, Wording name, List<Fragment> title, Set<WhyFound> why, double score) {}
