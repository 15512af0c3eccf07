package dev.plumbline.spi;

import dev.plumbline.core.message.Label;

/**
 * A text a plugin brings: a vocabulary or a standard.
 *
 * @param id what other texts name it by
 * @param label its name in both languages
 * @param resource its file, beside the plugin's class
 */
public record PluginText(String id, Label label, String resource) {}
