package dev.plumbline.spi;

/** The plugins installed cannot work together, or one cannot be loaded. Names all it concerns. */
public final class InstallationFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault in words for whoever installed the plugins. */
  public InstallationFault(String message) {
    super(message);
  }

  /** A fault with what brought it about. */
  public InstallationFault(String message, Throwable cause) {
    super(message, cause);
  }
}
