/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/**
 * The viewpoint specification against the metamodel, the services and all that Sirius would pass over in silence. Each
 * check is proven by a copy of the specification with one mistake, which must not pass.
 */
class SpecificationTest {

    /**
     * A mistake.
     *
     * @param name what it is
     * @param find a pattern; its first match is replaced
     * @param replacement what it is replaced by
     * @param problem a part of what the checks must say
     */
    record Mistake(String name, String find, String replacement, String problem) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Mistake mistake(String name, String find, String replacement, String problem) {
        return new Mistake(name, find, replacement, problem);
    }

    static Stream<Mistake> mistakesOfForm() {
        return Stream.of(
                mistake("a path that leads nowhere", "entries\\[name='problem']", "entries[name='problems']",
                        "leads nowhere"),
                mistake("a blank in a path", "Improvement%20planning'", "Improvement planning'", "leads nowhere"),
                mistake("a path to something else", "labelDirectEdit=\"[^\"]*\"",
                        "labelDirectEdit=\"//@userColorsPalettes[name='Keyline']/@entries[name='edge']\"",
                        "another kind"),
                mistake("a wrong literal", "reconnectionKind=\"RECONNECT_BOTH\"", "reconnectionKind=\"both\"",
                        "cannot be both"),
                mistake("a literal in small letters", "dragSource=\"BOTH\"", "dragSource=\"both\"", "cannot be both"),
                mistake("a style of line that there is not", "lineStyle=\"dash\"", "lineStyle=\"dashed\"",
                        "cannot be dashed"),
                mistake("a level that there is not", "level=\"ERROR\"", "level=\"Error\"", "cannot be Error"),
                mistake("a truth that is none", "useDomainElement=\"true\"", "useDomainElement=\"yes\"",
                        "cannot be yes"),
                mistake("an unknown attribute", "deletionDescription=", "deleteDescription=",
                        "no attribute deleteDescription"),
                mistake("an unknown element", "<viewVariable name", "<containerView name", "no element containerView"),
                mistake("a style attribute that there is not", "borderColor=", "lineColor=", "no attribute lineColor"),
                mistake("tool: for a diagram's tool", "diagramtool:NodeCreationDescription",
                        "tool:NodeCreationDescription", "Sirius knows no tool:NodeCreationDescription"),
                mistake("a diagram's namespace for a common operation", "tool:RemoveElement",
                        "diagramtool:RemoveElement", "Sirius knows no diagramtool:RemoveElement"),
                mistake("a namespace mixed up", "sirius/diagram/description/tool/1.1.0",
                        "sirius/description/tool/1.1.0",
                        "another than it should"),
                mistake("firstModelOperations in a table", "(<mask mask=\"\\{0}\"/>\\s*</directEdit>)",
                        "<firstModelOperations/>$1", "no element firstModelOperations"),
                mistake("firstModelOperation in a diagram", "<firstModelOperations (.*)/>",
                        "<firstModelOperation $1/>", "no element firstModelOperation"),
                mistake("an unknown colour", "labelColor=\"[^\"]*\"", "labelColor=\"crimson\"", "leads nowhere"),
                mistake("a metamodel that there is not", "model/1/plan#/", "model/2/plan#/", "no metamodel"));
    }

    static Stream<Mistake> mistakesOfMeaning() {
        return Stream.of(
                mistake("a misspelt class", "domainClass=\"plan::Action\"", "domainClass=\"plan::Actoin\"",
                        "no class plan::Actoin"),
                mistake("a class of another package", "domainClass=\"core::Addressable\"",
                        "domainClass=\"plan::Addressable\"", "no class plan::Addressable"),
                mistake("no container in a creation tool", "<variable name=\"container\"/>", "",
                        "variable container is missing"),
                mistake("another name in a creation tool", "<variable name=\"container\"/>",
                        "<variable name=\"owner\"/>",
                        "variable container is missing"),
                mistake("no source in a connection tool", "<sourceVariable name=\"source\"/>", "",
                        "variable source is missing"),
                mistake("no edge view in a reconnection", "<edgeView name=\"edgeView\"/>", "",
                        "variable edgeView is missing"),
                mistake("no new container in a drop", "<newContainer name=\"newContainer\"/>", "",
                        "variable newContainer is missing"),
                mistake("no element in a deletion", "<elementView name=\"elementView\"/>", "",
                        "variable elementView is missing"),
                mistake("no line in a cell's tool", "<variables name=\"lineSemantic\"/>", "",
                        "variable lineSemantic is missing"),
                mistake("no root in a table's tool",
                        "<variables name=\"root\"/>\\s*<variables name=\"containerView\"/>",
                        "<variables name=\"containerView\"/>", "variable root is missing"),
                mistake("no element in a tree's tool",
                        "<variables name=\"element\"/>\\s*<variables name=\"container\"/>",
                        "<variables name=\"container\"/>", "variable element is missing"),
                mistake("a line's tool without operation",
                        "(?s)(<ownedCreateLine.*?)<firstModelOperation .*?/>", "$1", "no firstModelOperation"),
                mistake("no mask", "<mask mask=\"\\{0}\"/>", "", "no mask"),
                mistake("a cross table without finder", " columnFinderExpression=\"[^\"]*\"", "",
                        "no columnFinderExpression"),
                mistake("a figure without style", "(?s)(<nodeMappings [^>]*>)\\s*<style .*?/>", "$1", "no style"),
                mistake("an edge without style", "(?s)(<edgeMappings [^>]*>)\\s*<style .*?(/>|</style>)", "$1",
                        "no style"),
                mistake("a condition without style", "(?s)(<conditionnalStyles [^>]*>)\\s*<style .*?/>", "$1",
                        "no style"),
                mistake("a tree without default style", "<defaultStyle .*?/>", "", "no defaultStyle"),
                mistake("a tree in which a key deletes what is only listed",
                        "(?s)<delete [^>]*name=\"keepReport\".*?</delete>",
                        "", "no delete"),
                mistake("a cell that cannot be filled while it is empty",
                        "(?s)(<ownedColumnMappings name=\"Percent\"[^>]*>).*?</directEdit>\\s*", "$1",
                        "could not be filled"),
                mistake("a filter that asks for nothing", " candidatesExpression=\"[^\"]*\"", "",
                        "no candidatesExpression"),
                mistake("a column of elements with a colour of its own",
                        "(<ownedColumnMappings name=\"Action\"[^>]*>)",
                        "$1<backgroundConditionalStyle predicateExpression=\"service:isUnlinked\"><style "
                                + "backgroundColor=\"//@userColorsPalettes[name='Keyline']/@entries[name='problem']\"/>"
                                + "</backgroundConditionalStyle>",
                        "asked of the lines"),
                mistake("a tree in which the reference becomes a part of the name",
                        "xsi:type=\"tool:ChangeContext\" browseExpression=\"service:element.renameByLabel\\(arg0\\)\"",
                        "xsi:type=\"tool:SetValue\" featureName=\"name\" valueExpression=\"var:arg0\"",
                        "the whole label"),
                mistake("a filter without condition", " viewConditionExpression=\"[^\"]*\"", "", "no mappings"),
                mistake("a figure without colour", " color=\"[^\"]*\"", "", "no color"),
                mistake("an edge without colour", " strokeColor=\"[^\"]*\"", "", "no strokeColor"),
                mistake("an edge that cannot be deleted",
                        "(<edgeMappings name=\"Addresses\"[^>]*) deletionDescription=\"[^\"]*\"", "$1",
                        "no deletionDescription"),
                mistake("a link whose deletion deletes the action",
                        "service:element.unlink\\(elementView\\)\"/>",
                        "var:element\"><subModelOperations xsi:type=\"tool:RemoveElement\"/></firstModelOperations>",
                        "would delete the action"),
                mistake("a frame whose deletion deletes the plan", " precondition=\"service:canDeleteFrame\"", "",
                        "would delete the plan"),
                mistake("a lane whose deletion deletes the person",
                        "(name=\"PersonLane\"[^>]*deletionDescription=\"[^\"]*)keepFrame", "$1deleteElement",
                        "would delete the plan or the person"),
                mistake("a layer that Sirius would not refresh for", "(?s)<customization>.*?</customization>", "",
                        "does nothing"),
                mistake("a mark without picture", " imageExpression=\"[^\"]*\"", "", "no imageExpression"),
                mistake("a mark that says nothing", " tooltipExpression=\"service:markText\"", "",
                        "no tooltipExpression"),
                mistake("marks for nothing", "(decorationDescriptions [^>]*) mappings=\"[^\"]*\"", "$1",
                        "no mappings"));
    }

    static Stream<Mistake> mistakesInExpressions() {
        return Stream.of(
                mistake("source in a precondition", "service:preSource.canLink\\(preTarget\\)",
                        "service:source.canLink(target)", "no variable source"),
                mistake("target in a precondition", "canWait\\(preTarget\\)", "canWait(target)", "no variable target"),
                mistake("an unknown service", "service:figureLabel", "service:figureLable",
                        "have 0 such services"),
                mistake("a service in a tool that there is not", "service:container.newAction",
                        "service:container.newAktion", "have 0 such services"),
                mistake("a service of another viewpoint", "service:keyLinesHere", "service:workStreamLanes",
                        "have 0 such services"),
                mistake("an argument too few", "relink\\(source,target,edgeView\\)", "relink(source,target)",
                        "number of arguments"),
                mistake("an unknown variable", "unlink\\(elementView\\)", "unlink(edgeView)", "no variable edgeView"),
                mistake("a variable as receiver that there is not", "service:element.detached",
                        "service:elemnt.detached",
                        "no variable elemnt"),
                mistake("a chain", "service:element.planToShow", "service:element.planToShow.name", "none of service:"),
                mistake("a text as argument", "writeLink\\(columnSemantic,arg0\\)", "writeLink(columnSemantic,'x')",
                        "none of service:"),
                mistake("a filter's variable that there is not", "\"var:self\"", "\"var:people\"",
                        "no variable people"),
                mistake("a filter that asks for the diagram", "viewConditionExpression=\"service:staysVisible\"",
                        "viewConditionExpression=\"service:looksUncovered(diagram)\"", "no variable diagram"),
                mistake("a filter that asks for a text", "viewConditionExpression=\"service:staysVisible\"",
                        "viewConditionExpression=\"service:markText\"", "counts as true"),
                mistake("a filter's choice of what there is not", "candidatesExpression=\"feature:workStreams\"",
                        "candidatesExpression=\"feature:streams\"", "no feature streams"),
                mistake("an unknown feature", "feature:workStreams", "feature:workstreams", "no feature workstreams"),
                mistake("an unknown service in candidates", "service:addressingActions", "service:adressingActions",
                        "have 0 such services"),
                mistake("a tool tip that asks for the diagram", "service:explanation\\(view\\)",
                        "service:explanation(diagram)", "no variable diagram"),
                mistake("a tool tip of a mark that asks for the diagram", "\"service:markText\"",
                        "\"service:explanation(diagram)\"", "no variable diagram"),
                mistake("a table that asks for the diagram",
                        "backgroundConditionalStyle predicateExpression=\"[^\"]*\"",
                        "backgroundConditionalStyle predicateExpression=\"service:looksUncovered(diagram)\"",
                        "no variable diagram"),
                mistake("a text where a question is meant", "predicateExpression=\"service:isUncovered\"",
                        "predicateExpression=\"service:labelWithMarks\"", "counts as true"),
                mistake("a list that is asked", "\"var:self\"", "\"service:chosenWorkStreams.isUncovered\"",
                        "a list cannot be asked"),
                mistake("a path of features", "feature:predecessor", "feature:predecessor.name", "none of service:"),
                mistake("a blank after the colon", "feature:actions", "feature: actions", "none of service:"),
                mistake("a blank before an expression", "\"service:isUncovered", "\" service:isUncovered",
                        "none of service:"),
                mistake("a language that may be absent", "service:allActions", "aql:self.actions", "none of service:"),
                mistake("a misspelt prefix", "var:element", "vra:element", "none of service:"),
                mistake("a class of services that there is not", "services.LinkServices", "services.LinksServices",
                        "no such class"),
                mistake("a class of services left out", "<ownedJavaExtensions [^>]*StatusServices\"/>", "",
                        "have 0 such services"),
                mistake("a feature to set that there is not", "featureName=\"ref\"", "featureName=\"reference\"",
                        "no feature reference"),
                mistake("a column of a feature that there is not", "featureName=\"priority\"", "featureName=\"prio\"",
                        "no feature prio"));
    }

    @Test
    void siriusWouldReadEveryWord() throws IOException {
        assertEquals(List.of(), FormCheck.problems(Specification.load()));
    }

    @Test
    void everyPartIsComplete() throws IOException {
        assertEquals(List.of(), MeaningCheck.problems(Specification.load()));
    }

    @Test
    void everyExpressionCanBeEvaluated() throws IOException {
        assertEquals(List.of(), ExpressionCheck.problems(Specification.load()));
    }

    @ParameterizedTest
    @MethodSource("mistakesOfForm")
    void aMistakeOfFormIsFound(Mistake mistake) throws IOException, SAXException {
        assertFound(mistake, FormCheck.problems(mutated(mistake)));
    }

    @ParameterizedTest
    @MethodSource("mistakesOfMeaning")
    void aMistakeOfMeaningIsFound(Mistake mistake) throws IOException, SAXException {
        assertFound(mistake, MeaningCheck.problems(mutated(mistake)));
    }

    @ParameterizedTest
    @MethodSource("mistakesInExpressions")
    void aMistakeInAnExpressionIsFound(Mistake mistake) throws IOException, SAXException {
        assertFound(mistake, ExpressionCheck.problems(mutated(mistake)));
    }

    private static Specification mutated(Mistake mistake) throws IOException, SAXException {
        String text = Specification.text();
        String mutated = text.replaceFirst(mistake.find(), mistake.replacement());
        assertFalse(text.equals(mutated), "the specification has nothing to make this mistake in");
        return Specification.parse(mutated);
    }

    private static void assertFound(Mistake mistake, List<String> problems) {
        assertTrue(problems.stream().anyMatch(problem -> problem.contains(mistake.problem())),
                () -> "not found; found was " + problems);
    }

    /** A file in which the prefix of a type means nothing is refused as a whole. */
    @ParameterizedTest
    @ValueSource(strings = { "diagram", "diagramtool", "filter", "style", "table", "tool", "tree", "validation" })
    void aMissingNamespaceIsFound(String prefix) throws IOException, SAXException {
        String mutated = Specification.text().replaceFirst(" xmlns:" + prefix + "=\"[^\"]*\"", "");
        assertTrue(FormCheck.problems(Specification.parse(mutated)).stream()
                .anyMatch(problem -> problem.contains("the prefix " + prefix)));
    }

    @Test
    void aMissingNamespaceOfTheWholeFileIsFound() throws IOException {
        String mutated = Specification.text().replaceFirst(" xmlns:description=\"[^\"]*\"", "");
        assertThrows(SAXException.class, () -> Specification.parse(mutated));
    }

    @Test
    void noServiceHasTheNameOfAnother() throws IOException {
        List<String> names = serviceClasses().stream().flatMap(type -> ExpressionCheck.services(type).stream())
                .map(Method::getName).sorted().toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void servicesAreWhatSiriusCanCall() throws Exception {
        for (Class<?> type : serviceClasses()) {
            assertTrue(Modifier.isPublic(type.getModifiers()), type.getName());
            assertTrue(Modifier.isPublic(type.getConstructor().getModifiers()), type.getName());
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())) {
                    assertEquals(EObject.class, method.getParameterTypes()[0], method.toString());
                    for (Class<?> parameter : method.getParameterTypes()) {
                        assertFalse(parameter.isPrimitive(), method.toString());
                    }
                }
            }
        }
    }

    @Test
    void everyServiceIsUsed() throws IOException {
        String text = Specification.text();
        Set<String> unused = serviceClasses().stream().flatMap(type -> ExpressionCheck.services(type).stream())
                .map(Method::getName).filter(name -> !Pattern.compile("[:.]" + name + "[(\"]").matcher(text).find())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test
    void theNamesThatUsersFilesHoldStayAsTheyAre() throws IOException {
        List<String> names = new ArrayList<>();
        for (var viewpoint : Specification.load().named("ownedViewpoints")) {
            Specification.children(viewpoint, "ownedRepresentations").forEach(representation -> names
                    .add(viewpoint.getAttribute("name") + "/" + representation.getAttribute("name")));
        }
        assertEquals(List.of("Framework authoring/Framework", "Framework authoring/FrameworkTree",
                "Improvement planning/Traceability", "Improvement planning/Dependencies",
                "Improvement planning/Matrix", "Improvement planning/Actions", "Improvement planning/Plan"), names);
        assertEquals("org.keyline.sirius/description/keyline.odesign", ViewpointRegistration.SPECIFICATION);
    }

    private static Set<Class<?>> serviceClasses() throws IOException {
        return Specification.load().named("ownedViewpoints").stream()
                .flatMap(viewpoint -> ExpressionCheck.serviceClasses(viewpoint).stream()).collect(Collectors.toSet());
    }
}
