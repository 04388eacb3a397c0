package city.hotline.orders;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import city.hotline.access.AuditTrail;
import city.hotline.access.Role;
import city.hotline.callers.CallerCards;
import city.hotline.callers.CallerId;
import city.hotline.callers.CallerUnknown;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.CaseFile;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.CaseUnknown;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.Desk;
import city.hotline.cases.Ending;
import city.hotline.cases.FirmList;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.OpenCase;
import city.hotline.cases.TimelineKind;
import city.hotline.catalogue.Catalogue;
import city.hotline.followup.FollowUpAnswers;
import city.hotline.followup.FollowUps;
import city.hotline.followup.Outcome;
import city.hotline.followup.Solved;
import city.hotline.providers.FileContent;
import city.hotline.providers.Firms;
import city.hotline.providers.Firms.Worker;
import city.hotline.providers.Price;
import city.hotline.providers.ProviderFile;
import city.hotline.providers.ProviderRefused;
import city.hotline.providers.ProviderStanding;
import city.hotline.providers.ServiceHours;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.RoomTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a firm does with an order, and what it may know of it when. */
@RoomTest
class FirmOrdersTests {
    private static final String ITEM = "020101";
    private static final String PHONE = "13900009876";

    @Autowired
    Tenants tenants;

    @Autowired
    Catalogues catalogues;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Cases cases;

    @Autowired
    Callers callers;

    @Autowired
    CallerCards cards;

    @Autowired
    FirmOrders orders;

    @Autowired
    Photos photos;

    @Autowired
    Firms firms;

    @Autowired
    AuditTrail audit;

    @Autowired
    FollowUps followUps;

    private Desk operator;
    private ProviderFile firm;
    private Worker worker;

    @BeforeEach
    void sitDown() {
        catalogues.installOnce(NINGBO, RUIAN);
        operator = Desk.in(NINGBO, tenants, Role.OPERATOR);
        Price list = new Price("0201", "水管维修", "次", new BigDecimal("50"), new BigDecimal("180"), "");
        firm = firms.firm(
                NINGBO,
                "家和水电",
                List.of("0201"),
                List.of(),
                new FileContent("", null, "", ServiceHours.ALWAYS, 9, 99, List.of(), List.of(list)));
        worker = firms.worker(NINGBO, firm.id());
    }

    @Test
    void fromAcceptanceToDoneEverythingStandsOnTheFile() throws IOException {
        CaseId id = given();
        Instant soon = Instant.now().plus(30, ChronoUnit.MINUTES);

        worker.does(() -> orders.accept(id));
        worker.does(() -> orders.appoint(id, soon));
        byte[] photo = jpeg(2_400, 1_200);
        worker.does(() -> photos.add(id, PhotoStage.BEFORE, photo));
        worker.does(() -> orders.arrive(id));
        worker.does(() -> photos.add(id, PhotoStage.AFTER, photo));
        worker.does(() -> orders.done(id, "换了软管，试水不漏", new BigDecimal("120"), ""));

        CaseFile file = operator.does(() -> cases.file(id));
        assertThat(file.state()).isEqualTo(CaseState.DONE);
        assertThat(file.assignments().getLast().appointedFor()).isEqualTo(soon.truncatedTo(ChronoUnit.MINUTES));
        assertThat(file.assignments().getLast().fee()).isEqualByComparingTo("120");
        assertThat(file.timeline()).extracting(entry -> entry.kind()).contains(TimelineKind.APPOINTED);
        assertThat(operator.does(() -> photos.of(id)))
                .extracting(Photo::stage, Photo::width, Photo::height)
                .containsExactly(tuple(PhotoStage.BEFORE, 1_600, 800), tuple(PhotoStage.AFTER, 1_600, 800));
        assertThat(worker.does(() -> orders.list(FirmList.DONE)))
                .extracting(one -> one.id())
                .contains(id);
    }

    @Test
    void whereAndWhomIsReadFromAcceptanceUntilTheCaseIsClosedAndEachLookIsWrittenDown() {
        CaseId id = given();

        FirmOrder before = worker.does(() -> orders.byId(id));
        assertThat(before.full()).isFalse();
        assertThat(before.address()).isEmpty();
        assertThat(before.description()).contains("厨房漏水").doesNotContain(PHONE).contains("139****9876");
        assertThat(worker.does(() -> orders.contact(id))).isEmpty();
        CallerId caller = Optional.ofNullable(before.summary().caller()).orElseThrow();
        assertThatThrownBy(() -> worker.does(() -> cards.reveal(caller, "想知道是谁")))
                .isInstanceOf(CallerUnknown.class);

        worker.does(() -> orders.accept(id));
        assertThat(worker.does(() -> orders.byId(id)).address()).isEqualTo("中山西路 9 号 301");
        assertThat(worker.does(() -> orders.contact(id)).orElseThrow().phones()).noneMatch(one -> one.contains("9000"));
        assertThat(worker.does(() -> orders.call(id)).orElseThrow().phones())
                .singleElement()
                .satisfies(number -> assertThat(number.replace(" ", "")).contains(PHONE));
        String number = before.summary().number();
        assertThat(Desk.in(NINGBO, tenants).does(() -> audit.page(Long.MAX_VALUE, 50)))
                .anySatisfy(entry -> assertThat(entry.detail()).contains("order " + number));

        CaseSummary done = worker.does(() -> orders.done(id, "修好了", null, ""));
        operator.does(() -> followUps.record(
                id, done.version(), new FollowUpAnswers(true, Solved.YES, 5, ""), new Outcome.CloseSolved()));
        assertThat(worker.does(() -> orders.byId(id)).address()).isEmpty();
        assertThat(worker.does(() -> orders.contact(id))).isEmpty();
    }

    @Test
    void aFeeAboveTheFirmsOwnListAsksForAReasonThatTheHotlineReads() {
        CaseId id = given();
        worker.does(() -> orders.accept(id));

        assertThatThrownBy(() -> worker.does(() -> orders.done(id, "修好", new BigDecimal("180.01"), "")))
                .isInstanceOf(FeeOverList.class);
        worker.does(() -> orders.done(id, "修好", new BigDecimal("260"), "夜间上门，另换总阀"));

        assertThat(operator.does(() -> cases.file(id)).timeline())
                .anySatisfy(entry -> assertThat(entry.text()).isEqualTo("夜间上门，另换总阀"));
    }

    @Test
    void anotherFirmAndAnotherCityKnowNothingOfTheOrder() throws IOException {
        CaseId id = given();
        worker.does(() -> orders.accept(id));
        byte[] photo = jpeg(10, 10);
        Photo kept = worker.does(() -> photos.add(id, PhotoStage.BEFORE, photo));
        Worker other = firms.worker(
                NINGBO,
                firms.firm(NINGBO, "别家", List.of("0201"), List.of(), Firms.content(9, 9))
                        .id());
        Worker ruian = firms.worker(
                RUIAN,
                firms.firm(RUIAN, "家和水电", List.of("0201"), List.of(), Firms.content(9, 9))
                        .id());

        assertThat(List.of(other, ruian)).allSatisfy(stranger -> {
            assertThat(stranger.does(() -> orders.list(FirmList.RUNNING))).isEmpty();
            assertThatThrownBy(() -> stranger.does(() -> orders.byId(id))).isInstanceOf(CaseUnknown.class);
            assertThatThrownBy(() -> stranger.does(() -> orders.arrive(id))).isInstanceOf(CaseUnknown.class);
            assertThatThrownBy(() -> stranger.does(() -> photos.image(id, kept.id())))
                    .isInstanceOf(CaseUnknown.class);
            assertThatThrownBy(() -> stranger.does(() -> cases.file(id))).isInstanceOf(AccessDeniedException.class);
        });
        assertThatThrownBy(() -> Desk.in(RUIAN, tenants).does(() -> photos.of(id)))
                .isInstanceOf(CaseUnknown.class);
    }

    @Test
    void onlyPhotosAreKeptAndOnlyWhileTheFirmIsAtWork() throws IOException {
        CaseId id = given();
        byte[] photo = jpeg(20, 20);
        assertThatThrownBy(() -> worker.does(() -> photos.add(id, PhotoStage.BEFORE, photo)))
                .extracting("code")
                .isEqualTo("PHOTO_NOT_NOW");
        worker.does(() -> orders.accept(id));

        assertThatThrownBy(() -> worker.does(() ->
                        photos.add(id, PhotoStage.BEFORE, "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8))))
                .extracting("code")
                .isEqualTo("PHOTO_TYPE_NOT_ALLOWED");
        assertThatThrownBy(() -> worker.does(() -> photos.add(id, PhotoStage.BEFORE, broken(photo))))
                .extracting("code")
                .isEqualTo("PHOTO_BROKEN");
        for (int i = 0; i < 12; i++) {
            worker.does(() -> photos.add(id, PhotoStage.AFTER, photo));
        }
        assertThatThrownBy(() -> worker.does(() -> photos.add(id, PhotoStage.AFTER, photo)))
                .extracting("code")
                .isEqualTo("TOO_MANY_PHOTOS");
    }

    @Test
    void whatACameraWroteBesideThePictureIsGone() throws IOException {
        CaseId id = given();
        worker.does(() -> orders.accept(id));
        byte[] withPlace = withComment(jpeg(20, 20), "GPS 29.87N 121.55E");

        Photo kept = worker.does(() -> photos.add(id, PhotoStage.BEFORE, withPlace));

        byte[] stored = operator.does(() -> photos.image(id, kept.id())).orElseThrow();
        assertThat(new String(withPlace, StandardCharsets.ISO_8859_1)).contains("GPS 29.87N");
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        assertThat(ImageIO.read(new ByteArrayInputStream(stored)).getWidth()).isEqualTo(20);
    }

    @Test
    void nothingIsGivenToAnExpelledFirmByAnybody() {
        firms.stand(NINGBO, firm.id(), ProviderStanding.EXPELLED);
        CaseId id = operator.does(() -> cases.open(call())).id();

        assertThatThrownBy(() -> operator.does(() -> cases.assign(id, toFirm())))
                .isInstanceOf(ProviderRefused.class);
        assertThatThrownBy(() -> operator.does(() -> cases.open(call().ending(toFirm()))))
                .isInstanceOf(ProviderRefused.class);
        assertThat(operator.does(() -> cases.file(id)).state()).isEqualTo(CaseState.REGISTERED);
    }

    @Test
    void anAppointmentLiesAheadAndNotTooFar() {
        CaseId id = given();
        worker.does(() -> orders.accept(id));
        Instant now = Instant.now();

        assertThatThrownBy(() -> worker.does(() -> orders.appoint(id, now.minusSeconds(60))))
                .isInstanceOf(AppointmentInvalid.class);
        assertThatThrownBy(() -> worker.does(() -> orders.appoint(id, now.plus(91, ChronoUnit.DAYS))))
                .isInstanceOf(AppointmentInvalid.class);
    }

    private CaseId given() {
        return operator.does(() -> cases.open(call().ending(toFirm()))).id();
    }

    private Ending.ToProvider toFirm() {
        return new Ending.ToProvider(firm.id(), "家和水电", "先关总阀");
    }

    private OpenCase call() {
        return operator.does(() -> {
            CallerId caller = callers.recognise(PhoneNumber.parse(PHONE));
            ItemChoice item = catalogue
                    .byCode(ITEM)
                    .map(one -> new ItemChoice(one.id(), one.code()))
                    .orElseThrow();
            return OpenCase.of(Channel.PHONE, caller, "水管漏水", "厨房漏水，请打 139 0000 9876")
                    .about(item)
                    .at("中山西路 9 号 301", "海曙区");
        });
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().drawString("漏", 1, height / 2);
        image.setRGB(0, 0, Color.RED.getRGB());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    /** Cut off in the middle: its head says JPEG and its body is missing. */
    private static byte[] broken(byte[] jpeg) {
        return Arrays.copyOf(jpeg, 24);
    }

    /** As cameras write beside a picture: a segment of its own after the first two bytes. */
    private static byte[] withComment(byte[] jpeg, String words) throws IOException {
        byte[] text = words.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (text.length + 2)});
        out.write(text);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
