package org.usiraq.timeline.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder or a file that is written beside its target and takes the target's place once it is
 * complete: a fault, or a kill at any moment, leaves the old one, the new one, or what the next run
 * repairs by itself, never a mixture. For one thread.
 *
 * <p>Java cannot exchange two full folders: the old one steps aside, the new one takes its place,
 * and the old one goes. A file replaces another in one move. A lock file beside the target keeps
 * two runs from mixing.
 */
public final class Replacement implements AutoCloseable {
  private final Path target;
  private final Path staging;
  private final Path aside;
  private final boolean folder;
  private final FileChannel channel;
  private final FileLock lock;

  private Replacement(Path target, boolean folder, FileChannel channel, FileLock lock) {
    this.target = target;
    this.folder = folder;
    this.staging = sibling(target, "new");
    this.aside = sibling(target, "old");
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Starts to replace a folder; repairs what an earlier run left that was killed.
   *
   * @param target the folder to replace, which need not exist
   * @return the replacement, to be closed
   * @throws IOException if another run is at it, if the target is a file, or the folder around it
   *     cannot be written
   */
  public static Replacement of(Path target) throws IOException {
    return of(target, true);
  }

  /**
   * Starts to replace a file; deletes what an earlier run left that was killed.
   *
   * @param target the file to replace, which need not exist
   * @return the replacement, to be closed
   * @throws IOException if another run is at it, if the target is a folder, or the folder around it
   *     cannot be written
   */
  public static Replacement ofFile(Path target) throws IOException {
    return of(target, false);
  }

  private static Replacement of(Path target, boolean folder) throws IOException {
    Path whole = target.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    if (parent == null) {
      throw new FileSystemException(target.toString(), null, "expected a name within a folder");
    }
    if (Files.exists(whole) && folder != Files.isDirectory(whole)) {
      String problem =
          folder ? "expected a folder, found a file" : "expected a file, found a folder";
      throw new FileSystemException(target.toString(), null, problem);
    }
    Files.createDirectories(parent);
    FileChannel channel =
        FileChannel.open(
            sibling(whole, "lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      // The run that had it until now may have deleted it.
      if (lock == null || Files.notExists(sibling(whole, "lock"))) {
        throw busy(target);
      }
      Replacement replacement = new Replacement(whole, folder, channel, lock);
      replacement.repair();
      return replacement;
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw busy(target);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static FileSystemException busy(Path target) {
    return new FileSystemException(target.toString(), null, "another run is writing it");
  }

  private static Path sibling(Path target, String role) {
    return target.resolveSibling("." + target.getFileName() + "." + role);
  }

  private void repair() throws IOException {
    if (folder && Files.exists(aside) && !Files.exists(target)) {
      Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
    }
    delete(staging);
    if (folder) {
      delete(aside);
      Files.createDirectory(staging);
    }
  }

  /** {@return where to write: a folder that is there, or a file that is not} */
  public Path staging() {
    return staging;
  }

  /**
   * Puts what was written in the target's place.
   *
   * @throws IOException if that fails; the target is then as it was
   */
  public void commit() throws IOException {
    try (Stream<Path> tree = Files.walk(staging)) {
      for (Path path : (Iterable<Path>) tree::iterator) {
        sync(path);
      }
    }
    if (folder && Files.exists(target)) {
      Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (folder && Files.exists(aside)) {
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    sync(Objects.requireNonNull(target.getParent())); // of() refuses roots.
    if (folder) {
      delete(aside);
    }
  }

  /** Puts a file, or which files a folder has, on the disk, so that no crash undoes a rename. */
  private static void sync(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    if (folder && !path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return; // Windows opens no folders.
    }
    try (FileChannel channel =
        FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Deletes what was written and not put in place, and lets other runs begin. */
  @Override
  public void close() throws IOException {
    try {
      delete(staging);
      if (!folder) {
        Files.deleteIfExists(sibling(target, "lock")); // People's own folders are kept clean.
      }
    } finally {
      lock.release();
      channel.close();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> tree = Files.walk(folder)) {
      deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
