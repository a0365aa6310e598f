package org.precis.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.precis.Format;
import org.precis.cli.terminal.Secret;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.Diagnostic;
import org.precis.pdf.sign.SigningKey;
import org.precis.review.verify.Signatures;
import org.precis.text.Sha256;

/**
 * The key with which the PDFs of a batch are signed.
 *
 * @param keystore as typed
 */
public record Signing(String keystore, SigningKey key) {

  /** No keystore is larger. */
  private static final long MOST_BYTES = 1 << 20;

  /** Empty unless asked for, so that no class is loaded for it. */
  public static Optional<Signing> of(BuildOptions options, Terminal terminal) throws IOException {
    return options.keystore().isEmpty()
        ? Optional.empty()
        : Optional.of(open(options, terminal.keystorePassword()));
  }

  private static Signing open(BuildOptions options, Optional<Secret> password) throws IOException {
    String keystore = options.keystore();
    if (!options.formats().contains(Format.PDF)) {
      throw new WrongUsageException("--sign requires pdf in --format");
    }
    if (password.isEmpty()) {
      throw new WrongUsageException(
          "--sign requires the password of '" + keystore + "' in PRECIS_KEYSTORE_PASSWORD");
    }
    return of(keystore, read(keystore), password.get());
  }

  /**
   * The key in a keystore.
   *
   * @throws IOException if it cannot be used; the message is one sentence
   */
  public static Signing of(String keystore, byte[] bytes, Secret password) throws IOException {
    return new Signing(keystore, SigningKey.open(keystore, bytes, password.text()));
  }

  private static byte[] read(String keystore) throws IOException {
    Path path = Path.of(keystore);
    if (!Files.exists(path)) {
      throw new NoSuchFileException(keystore);
    }
    if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
      throw new WrongUsageException("'" + keystore + "' is not a PKCS#12 keystore");
    }
    return Files.readAllBytes(path);
  }

  byte[] sign(byte[] pdf) {
    return key.sign(pdf);
  }

  /** The digest of the certificates, which are in the signature, and of the name in warnings. */
  String digest() {
    return Sha256.hex(keystore + "\0" + key.digest());
  }

  List<Diagnostic> warnings(LocalDate published) {
    return Signatures.dateWarnings(keystore, key.signer(), published);
  }
}
