/// Reference rates from outside the program, and sums of money as JSR 354 has them: for whoever
/// asks for newer rates than those that are shipped, and for programs that embed Bangka and speak
/// [javax.money].
///
/// Public. Nothing here asks the web but [RatesUpdate], and that only when it is told to.
@NullMarked
package io.bangka.exchange;

import org.jspecify.annotations.NullMarked;
