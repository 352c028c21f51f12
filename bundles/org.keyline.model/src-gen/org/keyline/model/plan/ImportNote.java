/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.plan;

import org.keyline.model.core.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Import Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an import could not take as it was. Its description says what happened and what to do.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.plan.ImportNote#getKind <em>Kind</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImportNote#getFile <em>File</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImportNote#getRow <em>Row</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImportNote#getColumn <em>Column</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImportNote#getText <em>Text</em>}</li>
 *   <li>{@link org.keyline.model.plan.ImportNote#getElement <em>Element</em>}</li>
 * </ul>
 *
 * @see org.keyline.model.plan.PlanPackage#getImportNote()
 * @model
 * @generated
 */
public interface ImportNote extends Element
{
  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The literals are from the enumeration {@link org.keyline.model.plan.NoteKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What sort of difficulty it was.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.plan.NoteKind
   * @see #setKind(NoteKind)
   * @see org.keyline.model.plan.PlanPackage#getImportNote_Kind()
   * @model
   * @generated
   */
  NoteKind getKind();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImportNote#getKind <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.keyline.model.plan.NoteKind
   * @see #getKind()
   * @generated
   */
  void setKind(NoteKind value);

  /**
   * Returns the value of the '<em><b>File</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Name of the file read.
   * <!-- end-model-doc -->
   * @return the value of the '<em>File</em>' attribute.
   * @see #setFile(String)
   * @see org.keyline.model.plan.PlanPackage#getImportNote_File()
   * @model
   * @generated
   */
  String getFile();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImportNote#getFile <em>File</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>File</em>' attribute.
   * @see #getFile()
   * @generated
   */
  void setFile(String value);

  /**
   * Returns the value of the '<em><b>Row</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Row in the file, from 1.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Row</em>' attribute.
   * @see #setRow(Integer)
   * @see org.keyline.model.plan.PlanPackage#getImportNote_Row()
   * @model
   * @generated
   */
  Integer getRow();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImportNote#getRow <em>Row</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Row</em>' attribute.
   * @see #getRow()
   * @generated
   */
  void setRow(Integer value);

  /**
   * Returns the value of the '<em><b>Column</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Heading or letter of the column.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Column</em>' attribute.
   * @see #setColumn(String)
   * @see org.keyline.model.plan.PlanPackage#getImportNote_Column()
   * @model
   * @generated
   */
  String getColumn();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImportNote#getColumn <em>Column</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Column</em>' attribute.
   * @see #getColumn()
   * @generated
   */
  void setColumn(String value);

  /**
   * Returns the value of the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The text as written.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Text</em>' attribute.
   * @see #setText(String)
   * @see org.keyline.model.plan.PlanPackage#getImportNote_Text()
   * @model
   * @generated
   */
  String getText();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImportNote#getText <em>Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Text</em>' attribute.
   * @see #getText()
   * @generated
   */
  void setText(String value);

  /**
   * Returns the value of the '<em><b>Element</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The element that it belongs to.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Element</em>' reference.
   * @see #setElement(Element)
   * @see org.keyline.model.plan.PlanPackage#getImportNote_Element()
   * @model
   * @generated
   */
  Element getElement();

  /**
   * Sets the value of the '{@link org.keyline.model.plan.ImportNote#getElement <em>Element</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Element</em>' reference.
   * @see #getElement()
   * @generated
   */
  void setElement(Element value);

} // ImportNote
