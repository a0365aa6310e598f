package org.precis.distribute;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsAction;
import org.apache.hadoop.security.alias.CredentialProvider;
import org.apache.hadoop.security.alias.CredentialProviderFactory;
import org.precis.cli.batch.Signing;
import org.precis.cli.terminal.Secret;
import org.precis.cli.terminal.WrongUsageException;

/**
 * The key with which the PDFs of a job are signed. Each executor opens it: of the keystore only the
 * path is in the job, of its password only the name that it has in a credential provider of Hadoop.
 */
final class JobKey {

  /** The name of the password. */
  static final String PASSWORD = "precis.keystore.password";

  /** No keystore is larger. */
  private static final long MOST_BYTES = 1 << 20;

  private JobKey() {}

  /**
   * The key; empty if nothing is to be signed.
   *
   * @throws WrongUsageException if it would not be a secret
   * @throws IOException if it cannot be used
   */
  static Optional<Signing> of(Making making, Configuration hadoop) throws IOException {
    if (making.keystore().isEmpty()) {
      return Optional.empty();
    }
    Path place = new Path(making.keystore());
    byte[] keystore = read(place, hadoop);
    return Optional.of(Signing.of(place.getName(), keystore, password(hadoop)));
  }

  private static byte[] read(Path place, Configuration hadoop) throws IOException {
    FileSystem files = place.getFileSystem(hadoop);
    FileStatus status;
    try {
      status = files.getFileStatus(place);
    } catch (FileNotFoundException e) {
      throw new NoSuchFileException(place.toString());
    }
    if (!status.isFile() || status.getLen() > MOST_BYTES) {
      throw new WrongUsageException("'" + place + "' is not a PKCS#12 keystore");
    }
    // Object stores, which have no permissions, say that everybody may do everything.
    if (status.getPermission().getOtherAction() != FsAction.NONE) {
      throw new WrongUsageException(
          "'" + place + "' is open to everybody: keep it in a file system with permissions, such as"
              + " HDFS, and take them away with 'hadoop fs -chmod 600'");
    }
    try (FSDataInputStream in = files.open(place)) {
      return in.readAllBytes();
    }
  }

  private static Secret password(Configuration hadoop) throws IOException {
    for (CredentialProvider provider : CredentialProviderFactory.getProviders(hadoop)) {
      CredentialProvider.CredentialEntry entry = provider.getCredentialEntry(PASSWORD);
      if (entry != null) {
        check(provider);
        return new Secret(new String(entry.getCredential()));
      }
    }
    throw new WrongUsageException(
        "--sign requires the password of the keystore as '"
            + PASSWORD
            + "' in a credential provider of Hadoop (spark.hadoop."
            + CredentialProviderFactory.CREDENTIAL_PROVIDER_PATH
            + ")");
  }

  /** A provider that travels must be locked; without a password of its own, everybody has the key. */
  private static void check(CredentialProvider provider) throws IOException {
    boolean local = provider.toString().startsWith("local");
    if (provider.isTransient() || provider.needsPassword() && !local) {
      throw new WrongUsageException(
          "'" + provider + "' would send the password of the keystore unlocked: use a localjceks on"
              + " each machine, or lock it with a password file on each machine"
              + " (hadoop.security.credstore.java-keystore-provider.password-file)");
    }
  }
}
