/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.keyline.benchmarks.BenchmarkRun.Named;
import org.keyline.benchmarks.BenchmarkRun.Size;
import org.keyline.model.resource.SecureParsing;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Loading a model file, compared with a SAX parse of the same file that merely counts elements. */
final class LoadBenchmark implements Benchmark {

    private static final OptionalDouble AIM = OptionalDouble.of(4);

    @Override
    public String name() {
        return "load";
    }

    @Override
    public String description() {
        return "loading a .keyline file / parsing the same file by SAX";
    }

    @Override
    public void measure(BenchmarkRun run) throws Exception {
        for (int elements : run.elements()) {
            Path file = PlanFile.write(run.folder(), elements);
            SAXParser parser = parser();
            run.compare(this, Size.elements(elements), new Named("load", () -> PlanFile.load(file)),
                    new Named("SAX parse", () -> count(parser, file)), AIM);
        }
    }

    /** A parser with Java's own settings, but for the limits, which long files exceed. */
    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParser parser = SAXParserFactory.newInstance().newSAXParser();
        for (Map.Entry<String, Object> limit : SecureParsing.PROPERTIES.entrySet()) {
            parser.setProperty(limit.getKey(), limit.getValue());
        }
        return parser;
    }

    private static int count(SAXParser parser, Path file) throws IOException, SAXException {
        int[] count = { 0 };
        try (InputStream in = Files.newInputStream(file)) {
            parser.parse(in, new DefaultHandler() {
                @Override
                public void startElement(String uri, String local, String name, Attributes attributes) {
                    count[0] += 1 + attributes.getLength();
                }
            });
        }
        return count[0];
    }
}
