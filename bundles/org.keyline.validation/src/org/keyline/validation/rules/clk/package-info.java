/** The rules on the regulator's clock (CLK). */
package org.keyline.validation.rules.clk;
