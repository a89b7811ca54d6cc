package org.regionwire.testkit.bad.util;

/** What does it do? */
final class Strings {}
