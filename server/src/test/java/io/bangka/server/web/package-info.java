/// What pages are made of.
@NullMarked
package io.bangka.server.web;

import org.jspecify.annotations.NullMarked;
