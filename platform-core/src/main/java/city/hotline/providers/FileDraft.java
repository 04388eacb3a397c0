package city.hotline.providers;

import city.hotline.catalogue.Coverage;
import city.hotline.catalogue.Wording;
import city.hotline.foundation.FieldDiff;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file and the directory say of a firm or team: as it stands, or as somebody would have it. */
public record FileDraft(NewProvider entry, FileContent content) {
    public static FileDraft of(ProviderFile file) {
        Provider provider = file.provider();
        return new FileDraft(
                new NewProvider(
                        provider.code(),
                        provider.form(),
                        provider.name(),
                        provider.phone(),
                        provider.coverage(),
                        provider.note()),
                file.content());
    }

    /** The fields in which {@code other} says something else. */
    public Set<FileField> changes(FileDraft other) {
        Map<FileField, String> before = words();
        Map<FileField, String> after = other.words();
        Set<FileField> changes = EnumSet.allOf(FileField.class);
        changes.removeIf(field -> Optional.ofNullable(before.get(field)).equals(Optional.ofNullable(after.get(field))));
        return changes;
    }

    /** What either {@code theirs} or {@code mine} made different from this one, by the names of the fields. */
    public List<FieldDiff> differences(FileDraft theirs, FileDraft mine) {
        Set<FileField> either = EnumSet.noneOf(FileField.class);
        either.addAll(changes(theirs));
        either.addAll(changes(mine));
        return either.stream()
                .map(field -> new FieldDiff(field.name(), words(field), theirs.words(field), mine.words(field)))
                .toList();
    }

    /**
     * What {@code mine} made different from this one on top of {@code theirs}.
     *
     * @param stays the names of fields in which theirs shall stay although mine would have it otherwise
     */
    public FileDraft merged(FileDraft theirs, FileDraft mine, Set<String> stays) {
        Set<FileField> takes = changes(mine);
        takes.removeIf(field -> stays.contains(field.name()));
        return new Merge(theirs, mine, takes).draft();
    }

    private String words(FileField field) {
        return Optional.ofNullable(words().get(field)).orElseThrow();
    }

    private Map<FileField, String> words() {
        Map<FileField, String> words = new EnumMap<>(FileField.class);
        words.put(FileField.NAME_ZH, entry.name().zh());
        words.put(FileField.NAME_EN, entry.name().en());
        words.put(FileField.PHONE, entry.phone());
        words.put(FileField.AREAS, String.join("、", entry.coverage().areas()));
        words.put(FileField.ITEMS, String.join(" ", entry.coverage().itemPrefixes()));
        words.put(FileField.NOTE, entry.note());
        words.put(FileField.LEGAL_NAME, content.legalName());
        words.put(
                FileField.CREDIT_CODE,
                content.creditCode() == null ? "" : content.creditCode().value());
        words.put(FileField.CONTACT, content.contact());
        words.put(FileField.HOURS, content.hours().toString());
        words.put(FileField.MOST_OPEN, String.valueOf(content.mostOpen()));
        words.put(FileField.MOST_A_DAY, String.valueOf(content.mostADay()));
        words.put(FileField.LICENCES, lines(content.licences().stream().map(Licence::line)));
        words.put(FileField.PRICES, lines(content.prices().stream().map(Price::line)));
        return words;
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    /** Takes some fields from one and all others from the other. */
    private record Merge(FileDraft theirs, FileDraft mine, Set<FileField> takes) {
        FileDraft draft() {
            return new FileDraft(entry(theirs.entry, mine.entry), content(theirs.content, mine.content));
        }

        private NewProvider entry(NewProvider other, NewProvider own) {
            return new NewProvider(
                    other.code(),
                    other.form(),
                    new Wording(
                            pick(
                                    FileField.NAME_ZH,
                                    other.name().zh(),
                                    own.name().zh()),
                            pick(
                                    FileField.NAME_EN,
                                    other.name().en(),
                                    own.name().en())),
                    pick(FileField.PHONE, other.phone(), own.phone()),
                    new Coverage(
                            pick(
                                    FileField.ITEMS,
                                    other.coverage().itemPrefixes(),
                                    own.coverage().itemPrefixes()),
                            pick(
                                    FileField.AREAS,
                                    other.coverage().areas(),
                                    own.coverage().areas())),
                    pick(FileField.NOTE, other.note(), own.note()));
        }

        private FileContent content(FileContent other, FileContent own) {
            return new FileContent(
                    pick(FileField.LEGAL_NAME, other.legalName(), own.legalName()),
                    pick(FileField.CREDIT_CODE, other.creditCode(), own.creditCode()),
                    pick(FileField.CONTACT, other.contact(), own.contact()),
                    pick(FileField.HOURS, other.hours(), own.hours()),
                    pick(FileField.MOST_OPEN, other.mostOpen(), own.mostOpen()),
                    pick(FileField.MOST_A_DAY, other.mostADay(), own.mostADay()),
                    pick(FileField.LICENCES, other.licences(), own.licences()),
                    pick(FileField.PRICES, other.prices(), own.prices()));
        }

        private <T extends @Nullable Object> T pick(FileField field, T other, T own) {
            return takes.contains(field) ? own : other;
        }
    }
}
