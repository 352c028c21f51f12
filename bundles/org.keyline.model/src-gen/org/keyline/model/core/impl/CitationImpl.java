/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.core.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.keyline.model.core.Citation;
import org.keyline.model.core.CorePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Citation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.core.impl.CitationImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.keyline.model.core.impl.CitationImpl#getLocator <em>Locator</em>}</li>
 *   <li>{@link org.keyline.model.core.impl.CitationImpl#getQuote <em>Quote</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CitationImpl extends MinimalEObjectImpl.Container implements Citation
{
  /**
   * The default value of the '{@link #getDocument() <em>Document</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDocument()
   * @generated
   * @ordered
   */
  protected static final String DOCUMENT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getDocument() <em>Document</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDocument()
   * @generated
   * @ordered
   */
  protected String document = DOCUMENT_EDEFAULT;

  /**
   * The default value of the '{@link #getLocator() <em>Locator</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLocator()
   * @generated
   * @ordered
   */
  protected static final String LOCATOR_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getLocator() <em>Locator</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLocator()
   * @generated
   * @ordered
   */
  protected String locator = LOCATOR_EDEFAULT;

  /**
   * The default value of the '{@link #getQuote() <em>Quote</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getQuote()
   * @generated
   * @ordered
   */
  protected static final String QUOTE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getQuote() <em>Quote</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getQuote()
   * @generated
   * @ordered
   */
  protected String quote = QUOTE_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected CitationImpl()
  {
    super();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  protected EClass eStaticClass()
  {
    return CorePackage.Literals.CITATION;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getDocument()
  {
    return document;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDocument(String newDocument)
  {
    String oldDocument = document;
    document = newDocument;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.CITATION__DOCUMENT, oldDocument, document));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getLocator()
  {
    return locator;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setLocator(String newLocator)
  {
    String oldLocator = locator;
    locator = newLocator;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.CITATION__LOCATOR, oldLocator, locator));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getQuote()
  {
    return quote;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setQuote(String newQuote)
  {
    String oldQuote = quote;
    quote = newQuote;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.CITATION__QUOTE, oldQuote, quote));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType)
  {
    switch (featureID)
    {
      case CorePackage.CITATION__DOCUMENT:
        return getDocument();
      case CorePackage.CITATION__LOCATOR:
        return getLocator();
      case CorePackage.CITATION__QUOTE:
        return getQuote();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void eSet(int featureID, Object newValue)
  {
    switch (featureID)
    {
      case CorePackage.CITATION__DOCUMENT:
        setDocument((String)newValue);
        return;
      case CorePackage.CITATION__LOCATOR:
        setLocator((String)newValue);
        return;
      case CorePackage.CITATION__QUOTE:
        setQuote((String)newValue);
        return;
    }
    super.eSet(featureID, newValue);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void eUnset(int featureID)
  {
    switch (featureID)
    {
      case CorePackage.CITATION__DOCUMENT:
        setDocument(DOCUMENT_EDEFAULT);
        return;
      case CorePackage.CITATION__LOCATOR:
        setLocator(LOCATOR_EDEFAULT);
        return;
      case CorePackage.CITATION__QUOTE:
        setQuote(QUOTE_EDEFAULT);
        return;
    }
    super.eUnset(featureID);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean eIsSet(int featureID)
  {
    switch (featureID)
    {
      case CorePackage.CITATION__DOCUMENT:
        return DOCUMENT_EDEFAULT == null ? document != null : !DOCUMENT_EDEFAULT.equals(document);
      case CorePackage.CITATION__LOCATOR:
        return LOCATOR_EDEFAULT == null ? locator != null : !LOCATOR_EDEFAULT.equals(locator);
      case CorePackage.CITATION__QUOTE:
        return QUOTE_EDEFAULT == null ? quote != null : !QUOTE_EDEFAULT.equals(quote);
    }
    return super.eIsSet(featureID);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String toString()
  {
    if (eIsProxy()) return super.toString();

    StringBuilder result = new StringBuilder(super.toString());
    result.append(" (document: ");
    result.append(document);
    result.append(", locator: ");
    result.append(locator);
    result.append(", quote: ");
    result.append(quote);
    result.append(')');
    return result.toString();
  }

} //CitationImpl
