/** The rules on frameworks (FRM). */
package org.keyline.validation.rules.frm;
