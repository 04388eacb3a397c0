package city.hotline.orders;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * A photo drawn anew: upright, small enough to look at, and without anything that a camera wrote beside it, its place above
 * all. What it was is known by its content, whatever its name says.
 *
 * @param jpeg at most 1,600 pixels wide and high
 */
@SuppressWarnings("ArrayRecordComponent") // written once; nobody compares it
record Picture(byte[] jpeg, int width, int height) {
    static final int LARGEST = 10 << 20;
    private static final int LONGEST_SIDE = 1_600;
    /** A few kilobytes can claim to be a picture of gigabytes. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final double QUALITY = 0.85;

    /**
     * @throws PhotoRefused beyond 10 MB or 60 million pixels, for anything but JPEG and PNG, and for one that is broken
     */
    static Picture of(byte[] file) {
        if (file.length > LARGEST) {
            throw PhotoRefused.tooLarge(LARGEST >> 20);
        }
        int longest = longestSide(file);
        try {
            BufferedImage drawn = Thumbnails.of(new ByteArrayInputStream(file))
                    .scale(Math.min(1, (double) LONGEST_SIDE / longest))
                    .useExifOrientation(true)
                    .imageType(BufferedImage.TYPE_INT_RGB)
                    .asBufferedImage();
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            Thumbnails.of(drawn)
                    .scale(1)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(jpeg);
            return new Picture(jpeg.toByteArray(), drawn.getWidth(), drawn.getHeight());
        } catch (IOException | RuntimeException broken) {
            throw PhotoRefused.broken();
        }
    }

    private static int longestSide(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw PhotoRefused.type();
            }
            ImageReader reader = readers.next();
            try {
                return longestSide(reader, in);
            } finally {
                reader.dispose();
            }
        } catch (IOException broken) {
            throw PhotoRefused.broken();
        }
    }

    private static int longestSide(ImageReader reader, ImageInputStream in) throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!format.equals("jpeg") && !format.equals("png")) {
            throw PhotoRefused.type();
        }
        reader.setInput(in);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw PhotoRefused.tooLarge(LARGEST >> 20);
        }
        return Math.max(reader.getWidth(0), reader.getHeight(0));
    }
}
