/**
 * What a distribution of Elasticsearch brings in modules that are not published as jars, as far as Boling's index
 * definitions name it: analyzers, tokenizers and filters over Lucene's own classes, and the root address. Names, defaults
 * and refusals are the distribution's, so that a definition accepted here is accepted there and gives the same tokens. A
 * setting that is not known here is refused, never ignored.
 */
@NullMarked
package city.hotline.engine.plugin;

import org.jspecify.annotations.NullMarked;
