package dev.plumbline.host.jakarta;

/** The group of what must be: a miss is a finding, of severity error. */
public interface Musts {}
