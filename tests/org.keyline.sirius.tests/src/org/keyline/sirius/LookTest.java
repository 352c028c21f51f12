/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What people see of the specification beside the diagrams: every tool has words of its own, and Keyline's icons. */
class LookTest {

    private static final Set<String> TOOLS = Set.of("ownedTools", "create", "delete", "ownedCreateLine",
            "createColumn", "createTreeItem");
    private static final Set<String> ICONS = Set.of("icon", "iconPath", "imageExpression");

    private static Specification specification;

    @BeforeAll
    static void load() throws IOException {
        specification = Specification.load();
    }

    private static List<Element> tools() {
        return specification.all().stream().filter(element -> TOOLS.contains(element.getTagName())
                || element.getTagName().equals("directEdit") && element.hasAttribute("name")).toList();
    }

    @Test
    void everyToolSaysWhatItIsCalledAndWhatItDoes() {
        assertTrue(tools().size() > 80, "tools are missing");
        for (Element tool : tools()) {
            assertTrue(tool.getAttribute("label").matches("\\p{Lu}.{3,}"), Specification.place(tool));
            assertTrue(tool.getAttribute("documentation").matches("\\p{Lu}.{10,}"), Specification.place(tool));
        }
    }

    @Test
    void everyToolOfAPaletteEveryLayerAndEveryViewpointHasAnIcon() {
        List<String> without = new ArrayList<>();
        for (Element element : specification.all()) {
            String type = Specification.type(element);
            boolean inPalette = type.endsWith("CreationDescription") || type.equals("tool:ToolDescription");
            if (inPalette && !element.hasAttribute("iconPath")
                    || Set.of("ownedViewpoints", "additionalLayers").contains(element.getTagName())
                            && !element.hasAttribute("icon")) {
                without.add(Specification.place(element));
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void everyIconIsThere() {
        Path bundles = Path.of(System.getProperty("keyline.root")).resolve("bundles");
        int icons = 0;
        for (Element element : specification.all()) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                if (ICONS.contains(attribute.getName())) {
                    assertTrue(Files.isRegularFile(bundles.resolve(attribute.getValue().substring(1))),
                            Specification.place(element) + " " + attribute.getValue());
                    icons++;
                }
            }
        }
        assertTrue(icons > 30, "icons are missing");
    }
}
