package city.hotline.api;

import city.hotline.foundation.Refusal;

/**
 * What is wrong at one place of a request.
 *
 * @param path the field's name as it was to be sent, nested ones with dots; a parameter's or header's name alike
 */
record FieldRefusal(String path, Refusal refusal) {}
