/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class ProductTest {

    private static final IProduct PRODUCT = Platform.getProduct();

    @Test
    void theProductIsKeylineAndStartsItsWorkbench() {
        assertEquals("org.keyline.app.product", PRODUCT.getId());
        assertEquals("Keyline", PRODUCT.getName());
        assertEquals("org.keyline.app.application", PRODUCT.getApplication());
    }

    @Test
    void theWindowHasItsIconInEverySizeThatDesktopsAskFor() throws Exception {
        List<Integer> sizes = new ArrayList<>();
        for (String file : PRODUCT.getProperty("windowImages").split(",")) {
            ImageData image = image(file);
            assertEquals(image.width, image.height, file);
            assertTrue(file.contains(String.valueOf(image.width)), file);
            sizes.add(image.width);
        }
        assertEquals(List.of(16, 32, 48, 64, 128, 256), sizes);
        assertEquals(sizes.size(), Running.ui(() -> Running.page().getWorkbenchWindow().getShell().getImages().length));
    }

    @Test
    void aboutTellsWhatItIsAndUnderWhichLicence() throws Exception {
        assertEquals(128, image(PRODUCT.getProperty("aboutImage")).width);
        String text = PRODUCT.getProperty("aboutText");
        assertTrue(text.startsWith("Keyline") && text.contains("Eclipse Public License 2.0"), text);
    }

    @Test
    void thePreferencesThatItBeginsWithAreInForce() throws Exception {
        String file = PRODUCT.getProperty("preferenceCustomization");
        assertNotNull(PRODUCT.getDefiningBundle().getEntry(file), file);
        assertEquals("UTF-8", Platform.getPreferencesService().getString("org.eclipse.core.resources", "encoding", "",
                null));
        assertEquals(false, PlatformUI.getPreferenceStore().getDefaultBoolean("showIntro"));
    }

    @Test
    void itsPerspectiveShowsWhereOneWorks() {
        assertEquals(PlanningPerspective.ID, Running.ui(() -> Running.page().getPerspective().getId()));
        List<String> views = Running.ui(() -> Arrays.stream(Running.page().getViewReferences())
                .map(IViewReference::getId).toList());
        assertTrue(views.containsAll(List.of("org.keyline.ui.navigator", IPageLayout.ID_PROP_SHEET,
                "org.keyline.ui.findingsView", "org.keyline.ui.drawingView")), views.toString());
    }

    @Test
    void theFileMenuEndsWithStartingAnewAndEnding() {
        List<String> entries = Running.ui(() -> {
            Menu file = Running.page().getWorkbenchWindow().getShell().getMenuBar().getItem(0).getMenu();
            file.notifyListeners(SWT.Show, new Event());
            return Arrays.stream(file.getItems()).map(item -> item.getText().replace("&", "")).toList();
        });
        assertEquals(List.of("Restart", "Exit"), entries.subList(entries.size() - 2, entries.size()));
    }

    private static ImageData image(String file) throws Exception {
        URL url = FileLocator.find(PRODUCT.getDefiningBundle(), IPath.fromPortableString(file));
        assertNotNull(url, file);
        return Running.ui(() -> ImageDescriptor.createFromURL(url).getImageData(100));
    }
}
