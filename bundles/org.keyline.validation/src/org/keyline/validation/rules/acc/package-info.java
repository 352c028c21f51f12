/** The rules on accountability, resources and contents (ACC). */
package org.keyline.validation.rules.acc;
