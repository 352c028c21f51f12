/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.properties;

import java.time.LocalDate;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.keyline.exchange.reading.DateReading;
import org.keyline.exchange.reading.DateText;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Element;
import org.keyline.validation.fix.StatedDate;

/**
 * A date as the United Kingdom writes it, to the day or, where the model can say so, to the month. A text as written
 * that waited for it is settled by it.
 */
final class DateField extends TypedField {

    @Override
    protected boolean isBrief() {
        return true;
    }

    @Override
    protected String hint() {
        return precision() == null ? "day month year" : "day month year, or month year";
    }

    private EStructuralFeature precision() {
        return element().eClass().getEStructuralFeature(feature().getName() + "Precision");
    }

    @Override
    protected String shownValue() {
        DatePrecision exact = precision() == null ? DatePrecision.DAY : (DatePrecision) element().eGet(precision());
        return ElementLabels.date((LocalDate) value(), exact);
    }

    @Override
    protected String write(String typed) {
        DateReading reading = DateText.read(typed);
        switch (reading.outcome()) {
        case NOTHING:
            set(null);
            return null;
        case WHOLE:
            if (precision() == null && !reading.first().equals(reading.date())) {
                return "Give the day as well, such as 30 November 2009.";
            }
            CompoundCommand command = command();
            command.append(SetCommand.create(session().domain(), element(), feature(), reading.date()));
            if (precision() != null) {
                command.append(SetCommand.create(session().domain(), element(), precision(), reading.precision()));
            }
            if (element() instanceof Element element && StatedDate.isOpen(element, feature())) {
                command.append(new ChangeCommand(element.eResource()) {
                    @Override
                    protected void doExecute() {
                        StatedDate.settle(element, feature());
                    }
                });
            }
            session().execute(command);
            return null;
        case IMPOSSIBLE:
            return "There is no such day in the calendar: “" + typed + "”.";
        case SEVERAL:
            return "Write one date only.";
        default:
            return "“" + typed + "” is not read as a date. Write it like 30 November 2009 or 30/11/2009.";
        }
    }
}
