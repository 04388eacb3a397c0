/**
 * The engine's process: a real Elasticsearch node, started from the jars that Maven brings, bound to the loopback address
 * and to the life of the process that started it. Its class path holds Elasticsearch alone, nothing of the application.
 */
@NullMarked
package city.hotline.engine;

import org.jspecify.annotations.NullMarked;
