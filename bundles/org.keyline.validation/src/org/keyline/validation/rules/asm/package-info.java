/** The rules on assessments (ASM). */
package org.keyline.validation.rules.asm;
