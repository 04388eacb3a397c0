package city.hotline.cases;

import city.hotline.foundation.StoredText;

/** What a sender names one request by, so that its repetition does nothing: 1 to 200 characters. */
public record IdempotencyKey(String text) {
    public IdempotencyKey {
        StoredText.required("Idempotency-Key", text, 200);
    }
}
