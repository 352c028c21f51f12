/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.LinkedHashMap;
import java.util.Map;

import org.keyline.exchange.reading.Look;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.Organisation;
import org.keyline.model.core.Person;

/** The people that a document names, each once, in the order in which they are named. */
final class Staff {
    private final Identity identity;
    private final Organisation organisation;
    private final Map<String, Person> people = new LinkedHashMap<>();

    /** Knows the people that an organisation has already. */
    Staff(Identity identity, Organisation organisation) {
        this.identity = identity;
        this.organisation = organisation;
        organisation.getPeople().forEach(person -> people.put(Look.key(person.getName()), person));
    }

    /** Finds a person, or makes one, and keeps the post that the document states, where none is known. */
    Person person(String name, String post, int row) {
        Person person = person(name, row);
        if (post != null && person.getPost() == null) {
            person.setPost(post);
        }
        return person;
    }

    /** Finds a person, or makes one. */
    Person person(String name, int row) {
        String line = Look.oneLine(name);
        return people.computeIfAbsent(Look.key(line), key -> {
            Person person = identity.identify(CoreFactory.eINSTANCE.createPerson(), key, row);
            person.setName(line);
            organisation.getPeople().add(person);
            return person;
        });
    }
}
