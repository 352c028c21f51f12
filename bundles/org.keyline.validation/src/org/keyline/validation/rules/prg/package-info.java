/** The rules on progress (PRG). */
package org.keyline.validation.rules.prg;
