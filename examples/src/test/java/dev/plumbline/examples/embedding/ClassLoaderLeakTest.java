package dev.plumbline.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A host that is undeployed takes the framework with it: nothing keeps its classes alive. */
final class ClassLoaderLeakTest {

  @Test
  void leavesNothingBehindOnceItsClassLoaderIsClosed() throws Exception {
    ReferenceQueue<ClassLoader> gone = new ReferenceQueue<>();
    WeakReference<ClassLoader> loader = used(gone);
    // Java 17 itself remembers the type of a component of the last record whose equals, hashCode
    // and toString it made (ObjectMethods); any host makes others after a guest has gone.
    Host host = new Host(new StringBuilder("a"));
    assertThat(host).isNotEqualTo(new Host(new StringBuilder("b")));
    assertThat(host.hashCode()).isEqualTo(new Host(host.name()).hashCode());
    assertThat(host.toString()).isEqualTo("Host[name=a]");
    boolean collected = false;
    for (int tries = 0; tries < 50 && !collected; tries++) {
      System.gc();
      collected = gone.remove(200) != null;
    }
    assertThat(collected).as("the class loader is collected").isTrue();
    assertThat(loader.get()).isNull();
  }

  private record Host(StringBuilder name) {}

  /** Everything it holds is local, so that nothing here keeps the loader alive. */
  private static WeakReference<ClassLoader> used(ReferenceQueue<ClassLoader> gone)
      throws ReflectiveOperationException, IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Thread thread = Thread.currentThread();
      ClassLoader before = thread.getContextClassLoader();
      thread.setContextClassLoader(loader);
      try {
        Class<?> guest = Class.forName(Guest.class.getName(), true, loader);
        assertThat(guest.getClassLoader()).isSameAs(loader);
        Runnable run = (Runnable) guest.getDeclaredConstructor().newInstance();
        run.run();
      } finally {
        thread.setContextClassLoader(before);
      }
      return new WeakReference<>(loader, gone);
    }
  }
}
