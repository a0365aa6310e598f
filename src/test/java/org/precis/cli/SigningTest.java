package org.precis.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Secret;
import org.precis.cli.terminal.Terminal;
import org.precis.fixture.Javas;
import org.precis.fixture.Keystores;
import org.precis.fixture.Packs;
import org.precis.pdf.laws.VeraPdf;
import org.precis.pdf.sign.OtherSignatures;
import org.precis.pdf.sign.SignedWithMore;
import org.precis.pdf.sign.SigningKey;
import org.precis.workspace.Workspace;

/** A signed PDF is the made one and its signature; whatever else is in it is found and named. */
@Tag("slow")
class SigningTest {

  private static final String PACK = "src/main/resources/org/precis/packs/starter";
  private static final String OFFICE = "Office of Statistics";

  @TempDir static Path made;
  private static byte[] keystore;
  private static byte[] unsigned;
  private static byte[] signed;
  @TempDir Path folder;

  @BeforeAll
  static void build() throws Exception {
    keystore = Keystores.empty().key(OFFICE, "RSA", "2020-01-01", "2030-12-31").bytes();
    Files.write(made.resolve("office.p12"), keystore);
    run("build", PACK, "-o", made.resolve("unsigned").toString());
    Answer answer = sign(made.resolve("office.p12"), made.resolve("signed"));
    assertEquals(ExitCode.OK, answer.exitCode, answer.said);
    unsigned = Files.readAllBytes(made.resolve("unsigned/starter/starter.pdf"));
    signed = Files.readAllBytes(made.resolve("signed/starter/starter.pdf"));
  }

  @Test
  void isVerifiedWithItsManifestAndItsPage() {
    Answer answer = run("verify", made.resolve("signed/starter/manifest.json").toString());
    assertEquals(ExitCode.OK, answer.exitCode, answer.said);
    assertTrue(answer.said.contains("starter.pdf: verified, rebuilt byte for byte"), answer.said);
    assertTrue(answer.said.contains("  signed by   CN=" + OFFICE + "\n"), answer.said);
    assertTrue(answer.said.contains("starter.html: verified"), answer.said);
  }

  @Test
  void saysSoToProgramsToo() {
    Answer answer =
        run("verify", "--format", "json", made.resolve("signed/starter/starter.pdf").toString());
    String signature =
        "\"signature\":{\"state\":\"holds\",\"signer\":\"CN=Office of"
            + " Statistics\",\"validFrom\":\"2020-01-01\",\"validUntil\":\"2030-12-31\",\"trust\":\"not"
            + " checked\"}";
    assertTrue(answer.said.contains(signature), answer.said);
  }

  @Test
  void changesNoByteOfWhatIsSigned() {
    assertArrayEquals(unsigned, Arrays.copyOf(signed, unsigned.length));
  }

  @Test
  void isTheSameWithTheSameKey() throws Exception {
    SigningKey key = SigningKey.open("office.p12", keystore, Keystores.PASSWORD);
    assertArrayEquals(signed, key.sign(unsigned));
    assertFalse(Arrays.equals(signed, other().sign(unsigned)));
  }

  @Test
  void keepsPdfA3aAndPdfUa1() throws Exception {
    assertEquals(List.of(), VeraPdf.faults(signed));
  }

  @Test
  void isCertifiedAndDatedAsTheBriefingIs() throws IOException {
    try (PDDocument document = Loader.loadPDF(signed)) {
      PDSignature signature = document.getLastSignatureDictionary();
      assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
      assertEquals("D:20250715000000+00'00'", signature.getCOSObject().getString("M"));
      String text = new String(signed, ISO_8859_1);
      assertTrue(text.contains("/DocMDP"));
      assertTrue(text.contains("/P 1\n"));
    }
  }

  @Test
  void aByteChangedInside() throws IOException {
    byte[] changed = signed.clone();
    int title = new String(signed, ISO_8859_1).indexOf("<dc:title>");
    int digit = new String(signed, ISO_8859_1).indexOf("</rdf:li>", title) - 1;
    changed[digit] ^= 1;
    isFound(changed, "metadata: not the same as", "[part-changed]", "[signed-other]");
    isFound(
        changed, "by CN=" + OFFICE + ": it does not match what it covers", "[signature-broken]");
  }

  @Test
  void anUpdateAfterTheSignature() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(signed)) {
      document.getDocumentInformation().setTitle("Another title");
      document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(out);
    }
    String bytes = (out.size() - signed.length) + " bytes appended";
    Answer answer = isFound(out.toByteArray(), bytes, "[signed-then-changed]");
    assertFalse(answer.said.contains("[signature-broken]"), answer.said);
  }

  @Test
  void aSecondSignature() throws Exception {
    isFound(SignedWithMore.of(signed, other()), "[signed-then-changed]");
  }

  @Test
  void aSignatureWipedOut() throws IOException {
    isFound(with("0".repeat(contents(signed).length())), "cannot be read", "[signature-broken]");
  }

  @Test
  void aSignatureCutShort() throws IOException {
    String hex = contents(signed);
    String half = hex.substring(0, 800) + "0".repeat(hex.length() - 800);
    isFound(with(half), "cannot be read", "[signature-broken]");
  }

  @Test
  void theSignatureOfAnotherFile() throws Exception {
    byte[] another = Files.readAllBytes(made.resolve("signed/starter/starter.pdf"));
    try (PDDocument document = Loader.loadPDF(unsigned)) {
      document.getDocumentInformation().setTitle("Another title");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      another = office().sign(out.toByteArray());
    }
    assertNotEquals(contents(signed), contents(another));
    isFound(with(contents(another)), "it does not match what it covers", "[signature-broken]");
  }

  @Test
  void anotherBriefingSignedWell() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(unsigned)) {
      document.getDocumentInformation().setTitle("Another title");
      document.save(out);
    }
    Answer answer =
        isFound(
            office().sign(out.toByteArray()),
            "signed content differs from the rebuilt PDF",
            "document information: not the same as",
            "[signed-other]");
    assertFalse(answer.said.contains("[signature-broken]"), answer.said);
  }

  @Test
  void moreThanASignatureInItsUpdate() throws Exception {
    Answer answer = isFound(SignedWithMore.of(unsigned, office()), "[signed-otherwise]");
    assertFalse(answer.said.contains("[signature-broken]"), answer.said);
  }

  @Test
  void aBriefingSignedWithAnotherTemplate() throws Exception {
    Path work = Files.createDirectories(folder.resolve("templates"));
    copy(Path.of("templates/standard"), work.resolve("standard"));
    Path css = work.resolve("standard/base.css");
    Files.writeString(css, Files.readString(css) + "/* another state */\n");
    Workspace other = Workspace.of(Path.of(""), folder);
    Path file = made.resolve("signed/starter/starter.pdf");
    Answer answer = run(other, Optional.empty(), "verify", file.toString());
    assertEquals(ExitCode.FINDINGS, answer.exitCode, answer.said);
    assertTrue(answer.said.contains("[other-template]"), answer.said);
    assertFalse(answer.said.contains("[signed-other]"), answer.said);
    assertTrue(answer.said.contains("signed by   CN=" + OFFICE), answer.said);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  @Test
  void aKeyTooShortToProveAnything() throws Exception {
    SigningKey key =
        new SigningKey(Keystores.shortKey(1024), List.of(Keystores.shortCertificate(1024)));
    isFound(
        key.sign(unsigned),
        "by CN=Short is too weak to prove anything: its RSA key has 1024 bits [signature-weak]");
    Keystores store = Keystores.empty().add("short", key.key(), Keystores.shortCertificate(1024));
    refused(write(store), ExitCode.IO_ERROR, "key has 1024 bits; at least 2048 are required");
  }

  @Test
  void aDigestThatIsBroken() throws Exception {
    for (String digest : List.of("SHA1", "MD5")) {
      byte[] weak = OtherSignatures.of(unsigned, office(), digest + "withRSA", List.of(), false);
      String name = digest.equals("MD5") ? "MD5" : "SHA-1";
      Answer answer = isFound(weak, "its digest is " + name + " [signature-weak]");
      assertFalse(answer.said.contains("[signature-broken]"), answer.said);
    }
  }

  @Test
  void aStrongerDigestHolds() throws Exception {
    byte[] strong = OtherSignatures.of(unsigned, office(), "SHA512withRSA", List.of(), false);
    Path file = Files.write(folder.resolve("starter.pdf"), strong);
    assertEquals(ExitCode.OK, run("verify", file.toString()).exitCode);
  }

  @Test
  void theCertificatesThatVouchForTheSignerMayBeThere() throws Exception {
    SigningKey key = new SigningKey(Keystores.shortKey(2048), Keystores.chain(2048));
    Path file = Files.write(folder.resolve("starter.pdf"), key.sign(unsigned));
    Answer answer = run("verify", file.toString());
    assertEquals(ExitCode.OK, answer.exitCode, answer.said);
    assertTrue(answer.said.contains("signed by   CN=Office\n"), answer.said);
    List<X509Certificate> gap = List.of(key.chain().get(0), key.chain().get(2));
    isFound(
        new SigningKey(key.key(), gap).sign(unsigned),
        "it has a certificate outside the signer's chain [signature-room]");
  }

  @Test
  void anythingButASignatureInItsRoom() throws Exception {
    byte[] payload = new byte[2 << 20];
    Arrays.fill(payload, (byte) 7);
    for (byte[] more : List.of(OtherSignatures.words(), payload)) {
      isFound(
          OtherSignatures.followedBy(more, unsigned, office()),
          "space reserved for the signature contains something else: bytes follow it"
              + " [signature-room]");
    }
    isFound(
        OtherSignatures.withUnsignedAttribute(unsigned, office()),
        "it has unsigned attributes [signature-room]");
    isFound(
        OtherSignatures.of(unsigned, office(), "SHA256withRSA", other().chain(), false),
        "it has a certificate outside the signer's chain [signature-room]");
    isFound(
        OtherSignatures.of(unsigned, office(), "SHA256withRSA", List.of(), true),
        "it has the attribute 1.2.840.113549.1.9.5 [signature-room]");
    isFound(OtherSignatures.inBer(unsigned, office()), "[signature-room]");
    byte[] zeros = OtherSignatures.followedBy(new byte[3000], unsigned, office());
    Path file = Files.write(folder.resolve("starter.pdf"), zeros);
    assertEquals(ExitCode.OK, run("verify", file.toString()).exitCode, "zeros fill the room");
  }

  @Test
  void aRangeThatLeavesOutMore() throws IOException {
    String text = new String(signed, ISO_8859_1);
    byte[] changed = text.replace("/ByteRange [0 ", "/ByteRange [9 ").getBytes(ISO_8859_1);
    isFound(changed, "[signature-broken]");
  }

  @Test
  void aFileCutOff() throws IOException {
    Path cut = folder.resolve("cut.pdf");
    Files.write(cut, Arrays.copyOf(signed, signed.length - 600));
    Answer answer = run("verify", cut.toString());
    assertNotEquals(ExitCode.OK, answer.exitCode, answer.said);
  }

  @Test
  void aSignatureTakenAwayIsMissedByTheManifest() throws IOException {
    Files.copy(made.resolve("signed/starter/manifest.json"), folder.resolve("manifest.json"));
    isFound(unsigned, "[manifest-hash]");
  }

  @Test
  void anExpiredCertificateIsAWarning() throws Exception {
    Path old = write(Keystores.empty().key("Old", "RSA", "2010-01-01", "2012-12-31"));
    Answer answer = sign(old, folder.resolve("out"));
    assertEquals(ExitCode.OK, answer.exitCode, answer.said);
    String said = "of CN=Old is valid from 2010-01-01 to 2012-12-31, but the briefing is dated";
    assertTrue(answer.said.contains(said), answer.said);
    answer = run("verify", folder.resolve("out/starter/starter.pdf").toString());
    assertEquals(ExitCode.OK, answer.exitCode, answer.said);
    assertTrue(answer.said.contains(said) && answer.said.contains(": verified"), answer.said);
  }

  /** Not even by who prints all that a command knows. */
  @Test
  void thePasswordIsNoPartOfWhatIsPrintedOfATerminal() {
    Terminal terminal =
        new Terminal(
            System.out,
            System.err,
            false,
            false,
            false,
            Packs.WORKSPACE,
            Optional.of(new Secret(Keystores.PASSWORD)));
    assertFalse(terminal.toString().contains(Keystores.PASSWORD));
  }

  @Test
  void aKeystoreThatIsNone() throws Exception {
    Path words = Files.writeString(folder.resolve("words.p12"), "no keystore");
    refused(words, ExitCode.IO_ERROR, "not a PKCS#12 keystore");
    refused(folder.resolve("none.p12"), ExitCode.IO_ERROR, "no such file or folder");
    refused(folder, ExitCode.USAGE, "is not a PKCS#12 keystore");
  }

  @Test
  void aKeystoreWithoutOneRsaKey() throws Exception {
    Path alone = write(Keystores.empty().certificate("Alone"));
    refused(alone, ExitCode.IO_ERROR, "no private key with a certificate");
    Path uncertified = write(Keystores.empty().keyAlone("Uncertified"));
    refused(uncertified, ExitCode.IO_ERROR, "no private key with a certificate");
    Path curve = write(Keystores.empty().key("Curve", "EC", "2020-01-01", "2030-12-31"));
    refused(curve, ExitCode.IO_ERROR, "key is of the type EC, not RSA");
    Keystores two = Keystores.empty().key("One", "RSA", "2020-01-01", "2030-12-31");
    Path both = write(two.key("Two", "RSA", "2020-01-01", "2030-12-31"));
    refused(both, ExitCode.IO_ERROR, "more than one private key");
  }

  @Test
  void aWrongPasswordOrNone() {
    String[] args = args(made.resolve("office.p12"), folder.resolve("out"));
    Answer wrong = run(Optional.of(new Secret("guessed-1234")), args);
    assertEquals(ExitCode.IO_ERROR, wrong.exitCode, wrong.said);
    assertTrue(wrong.said.contains("wrong password in PRECIS_KEYSTORE_PASSWORD"), wrong.said);
    assertFalse(wrong.said.contains("guessed-1234"), wrong.said);
    Answer none = run(Optional.empty(), args);
    assertEquals(ExitCode.USAGE, none.exitCode, none.said);
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void noPdfToSign() {
    Answer answer = run("build", PACK, "--format", "html", "--sign", "office.p12");
    assertEquals(ExitCode.USAGE, answer.exitCode, answer.said);
  }

  /** Its libraries need not even be there: nothing of them is loaded in vain. */
  @Test
  void anUnsignedBuildDoesWithoutBouncyCastle() throws Exception {
    String path =
        Stream.of(Javas.CLASS_PATH.split(File.pathSeparator))
            .filter(entry -> !entry.contains("bouncycastle"))
            .collect(Collectors.joining(File.pathSeparator));
    assertNotEquals(Javas.CLASS_PATH, path);
    Path out = folder.resolve("out");
    Path log = folder.resolve("log");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            path,
            "org.precis.cli.Main",
            "build",
            PACK,
            "-o",
            out.toString());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertEquals(0, process.waitFor(), Files.readString(log));
    assertArrayEquals(unsigned, Files.readAllBytes(out.resolve("starter/starter.pdf")));
  }

  private static SigningKey office() throws IOException {
    return SigningKey.open("office.p12", keystore, Keystores.PASSWORD);
  }

  private static SigningKey other() throws Exception {
    byte[] bytes = Keystores.empty().key("Other", "RSA", "2020-01-01", "2030-12-31").bytes();
    return SigningKey.open("other.p12", bytes, Keystores.PASSWORD);
  }

  private Path write(Keystores keystores) throws Exception {
    return Files.write(folder.resolve("keys.p12"), keystores.bytes());
  }

  private void refused(Path keys, ExitCode exitCode, String why) {
    Answer answer = sign(keys, folder.resolve("out"));
    assertEquals(exitCode, answer.exitCode, answer.said);
    assertTrue(answer.said.contains(why), answer.said);
    assertEquals(1, answer.said.lines().count(), answer.said);
    assertFalse(Files.exists(folder.resolve("out")), "nothing is written");
  }

  /** The digits of the signature, which is all that it does not cover. */
  private static String contents(byte[] pdf) {
    String text = new String(pdf, ISO_8859_1);
    int start = text.lastIndexOf("/Contents <") + "/Contents <".length();
    return text.substring(start, text.indexOf('>', start));
  }

  private static byte[] with(String contents) {
    return new String(signed, ISO_8859_1).replace(contents(signed), contents).getBytes(ISO_8859_1);
  }

  private Answer isFound(byte[] pdf, String... words) throws IOException {
    Path file = Files.write(folder.resolve("starter.pdf"), pdf);
    Answer answer = run("verify", file.toString());
    assertEquals(ExitCode.FINDINGS, answer.exitCode, answer.said);
    for (String word : words) {
      assertTrue(answer.said.contains(word), () -> word + " is not said: " + answer.said);
    }
    return answer;
  }

  private record Answer(ExitCode exitCode, String said) {}

  private static Answer sign(Path keys, Path output) {
    return run(Optional.of(new Secret(Keystores.PASSWORD)), args(keys, output));
  }

  private static String[] args(Path keys, Path output) {
    return new String[] {"build", PACK, "-o", output.toString(), "--sign", keys.toString()};
  }

  private static Answer run(String... args) {
    return run(Optional.empty(), args);
  }

  private static Answer run(Optional<Secret> password, String... args) {
    return run(Workspace.of(Path.of(""), Path.of("")), password, args);
  }

  private static Answer run(Workspace workspace, Optional<Secret> password, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, UTF_8);
    Terminal terminal = new Terminal(stream, stream, false, false, false, workspace, password);
    ExitCode exitCode = Main.run(terminal, args);
    String said = out.toString(UTF_8);
    assertFalse(said.contains(Keystores.PASSWORD), said);
    return new Answer(exitCode, said);
  }
}
