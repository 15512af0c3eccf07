package dev.plumbline.host.jakarta;

/** The group of what should be: a miss is advice. */
public interface Shoulds {}
