/**
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.keyline.model.inspection.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.keyline.model.core.Organisation;

import org.keyline.model.core.impl.ElementImpl;

import org.keyline.model.inspection.AuditorDocument;
import org.keyline.model.inspection.Grade;
import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Prospects;
import org.keyline.model.inspection.ServiceArea;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Inspection</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionImpl#isPlanned <em>Planned</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionImpl#getStars <em>Stars</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionImpl#getProspects <em>Prospects</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionImpl#isSignificantWeaknesses <em>Significant Weaknesses</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionImpl#getAuditorCopies <em>Auditor Copies</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionImpl#getInspectorate <em>Inspectorate</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionImpl#getServiceAreas <em>Service Areas</em>}</li>
 *   <li>{@link org.keyline.model.inspection.impl.InspectionImpl#getReport <em>Report</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InspectionImpl extends ElementImpl implements Inspection
{
  /**
   * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStart()
   * @generated
   * @ordered
   */
  protected static final LocalDate START_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStart()
   * @generated
   * @ordered
   */
  protected LocalDate start = START_EDEFAULT;

  /**
   * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEnd()
   * @generated
   * @ordered
   */
  protected static final LocalDate END_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEnd()
   * @generated
   * @ordered
   */
  protected LocalDate end = END_EDEFAULT;

  /**
   * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getScope()
   * @generated
   * @ordered
   */
  protected static final String SCOPE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getScope()
   * @generated
   * @ordered
   */
  protected String scope = SCOPE_EDEFAULT;

  /**
   * The default value of the '{@link #isPlanned() <em>Planned</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isPlanned()
   * @generated
   * @ordered
   */
  protected static final boolean PLANNED_EDEFAULT = true;

  /**
   * The cached value of the '{@link #isPlanned() <em>Planned</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isPlanned()
   * @generated
   * @ordered
   */
  protected boolean planned = PLANNED_EDEFAULT;

  /**
   * The default value of the '{@link #getStars() <em>Stars</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStars()
   * @generated
   * @ordered
   */
  protected static final Integer STARS_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getStars() <em>Stars</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStars()
   * @generated
   * @ordered
   */
  protected Integer stars = STARS_EDEFAULT;

  /**
   * The default value of the '{@link #getProspects() <em>Prospects</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getProspects()
   * @generated
   * @ordered
   */
  protected static final Prospects PROSPECTS_EDEFAULT = Prospects.UNSPECIFIED;

  /**
   * The cached value of the '{@link #getProspects() <em>Prospects</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getProspects()
   * @generated
   * @ordered
   */
  protected Prospects prospects = PROSPECTS_EDEFAULT;

  /**
   * The default value of the '{@link #getGrade() <em>Grade</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getGrade()
   * @generated
   * @ordered
   */
  protected static final Grade GRADE_EDEFAULT = Grade.UNSPECIFIED;

  /**
   * The cached value of the '{@link #getGrade() <em>Grade</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getGrade()
   * @generated
   * @ordered
   */
  protected Grade grade = GRADE_EDEFAULT;

  /**
   * The default value of the '{@link #isSignificantWeaknesses() <em>Significant Weaknesses</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isSignificantWeaknesses()
   * @generated
   * @ordered
   */
  protected static final boolean SIGNIFICANT_WEAKNESSES_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isSignificantWeaknesses() <em>Significant Weaknesses</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isSignificantWeaknesses()
   * @generated
   * @ordered
   */
  protected boolean significantWeaknesses = SIGNIFICANT_WEAKNESSES_EDEFAULT;

  /**
   * The cached value of the '{@link #getAuditorCopies() <em>Auditor Copies</em>}' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAuditorCopies()
   * @generated
   * @ordered
   */
  protected EList<AuditorDocument> auditorCopies;

  /**
   * The cached value of the '{@link #getBody() <em>Body</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getBody()
   * @generated
   * @ordered
   */
  protected Organisation body;

  /**
   * The cached value of the '{@link #getInspectorate() <em>Inspectorate</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getInspectorate()
   * @generated
   * @ordered
   */
  protected Organisation inspectorate;

  /**
   * The cached value of the '{@link #getServiceAreas() <em>Service Areas</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getServiceAreas()
   * @generated
   * @ordered
   */
  protected EList<ServiceArea> serviceAreas;

  /**
   * The cached value of the '{@link #getReport() <em>Report</em>}' containment reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getReport()
   * @generated
   * @ordered
   */
  protected InspectionReport report;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected InspectionImpl()
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
    return InspectionPackage.Literals.INSPECTION;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getStart()
  {
    return start;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStart(LocalDate newStart)
  {
    LocalDate oldStart = start;
    start = newStart;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.INSPECTION__START, oldStart, start));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public LocalDate getEnd()
  {
    return end;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setEnd(LocalDate newEnd)
  {
    LocalDate oldEnd = end;
    end = newEnd;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.INSPECTION__END, oldEnd, end));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getScope()
  {
    return scope;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setScope(String newScope)
  {
    String oldScope = scope;
    scope = newScope;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.INSPECTION__SCOPE, oldScope, scope));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isPlanned()
  {
    return planned;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPlanned(boolean newPlanned)
  {
    boolean oldPlanned = planned;
    planned = newPlanned;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.INSPECTION__PLANNED, oldPlanned, planned));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getStars()
  {
    return stars;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStars(Integer newStars)
  {
    Integer oldStars = stars;
    stars = newStars;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.INSPECTION__STARS, oldStars, stars));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Prospects getProspects()
  {
    return prospects;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setProspects(Prospects newProspects)
  {
    Prospects oldProspects = prospects;
    prospects = newProspects == null ? PROSPECTS_EDEFAULT : newProspects;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.INSPECTION__PROSPECTS, oldProspects, prospects));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Grade getGrade()
  {
    return grade;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setGrade(Grade newGrade)
  {
    Grade oldGrade = grade;
    grade = newGrade == null ? GRADE_EDEFAULT : newGrade;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.INSPECTION__GRADE, oldGrade, grade));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isSignificantWeaknesses()
  {
    return significantWeaknesses;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSignificantWeaknesses(boolean newSignificantWeaknesses)
  {
    boolean oldSignificantWeaknesses = significantWeaknesses;
    significantWeaknesses = newSignificantWeaknesses;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.INSPECTION__SIGNIFICANT_WEAKNESSES, oldSignificantWeaknesses, significantWeaknesses));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<AuditorDocument> getAuditorCopies()
  {
    if (auditorCopies == null)
    {
      auditorCopies = new EDataTypeUniqueEList<AuditorDocument>(AuditorDocument.class, this, InspectionPackage.INSPECTION__AUDITOR_COPIES);
    }
    return auditorCopies;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Organisation getBody()
  {
    if (body != null && body.eIsProxy())
    {
      InternalEObject oldBody = (InternalEObject)body;
      body = (Organisation)eResolveProxy(oldBody);
      if (body != oldBody)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, InspectionPackage.INSPECTION__BODY, oldBody, body));
      }
    }
    return body;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Organisation basicGetBody()
  {
    return body;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setBody(Organisation newBody)
  {
    Organisation oldBody = body;
    body = newBody;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.INSPECTION__BODY, oldBody, body));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Organisation getInspectorate()
  {
    if (inspectorate != null && inspectorate.eIsProxy())
    {
      InternalEObject oldInspectorate = (InternalEObject)inspectorate;
      inspectorate = (Organisation)eResolveProxy(oldInspectorate);
      if (inspectorate != oldInspectorate)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, InspectionPackage.INSPECTION__INSPECTORATE, oldInspectorate, inspectorate));
      }
    }
    return inspectorate;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Organisation basicGetInspectorate()
  {
    return inspectorate;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setInspectorate(Organisation newInspectorate)
  {
    Organisation oldInspectorate = inspectorate;
    inspectorate = newInspectorate;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.INSPECTION__INSPECTORATE, oldInspectorate, inspectorate));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<ServiceArea> getServiceAreas()
  {
    if (serviceAreas == null)
    {
      serviceAreas = new EObjectContainmentEList<ServiceArea>(ServiceArea.class, this, InspectionPackage.INSPECTION__SERVICE_AREAS);
    }
    return serviceAreas;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public InspectionReport getReport()
  {
    return report;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public NotificationChain basicSetReport(InspectionReport newReport, NotificationChain msgs)
  {
    InspectionReport oldReport = report;
    report = newReport;
    if (eNotificationRequired())
    {
      ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InspectionPackage.INSPECTION__REPORT, oldReport, newReport);
      if (msgs == null) msgs = notification; else msgs.add(notification);
    }
    return msgs;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setReport(InspectionReport newReport)
  {
    if (newReport != report)
    {
      NotificationChain msgs = null;
      if (report != null)
        msgs = ((InternalEObject)report).eInverseRemove(this, InspectionPackage.INSPECTION_REPORT__INSPECTION, InspectionReport.class, msgs);
      if (newReport != null)
        msgs = ((InternalEObject)newReport).eInverseAdd(this, InspectionPackage.INSPECTION_REPORT__INSPECTION, InspectionReport.class, msgs);
      msgs = basicSetReport(newReport, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InspectionPackage.INSPECTION__REPORT, newReport, newReport));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
  {
    switch (featureID)
    {
      case InspectionPackage.INSPECTION__REPORT:
        if (report != null)
          msgs = ((InternalEObject)report).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InspectionPackage.INSPECTION__REPORT, null, msgs);
        return basicSetReport((InspectionReport)otherEnd, msgs);
    }
    return super.eInverseAdd(otherEnd, featureID, msgs);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
  {
    switch (featureID)
    {
      case InspectionPackage.INSPECTION__SERVICE_AREAS:
        return ((InternalEList<?>)getServiceAreas()).basicRemove(otherEnd, msgs);
      case InspectionPackage.INSPECTION__REPORT:
        return basicSetReport(null, msgs);
    }
    return super.eInverseRemove(otherEnd, featureID, msgs);
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
      case InspectionPackage.INSPECTION__START:
        return getStart();
      case InspectionPackage.INSPECTION__END:
        return getEnd();
      case InspectionPackage.INSPECTION__SCOPE:
        return getScope();
      case InspectionPackage.INSPECTION__PLANNED:
        return isPlanned();
      case InspectionPackage.INSPECTION__STARS:
        return getStars();
      case InspectionPackage.INSPECTION__PROSPECTS:
        return getProspects();
      case InspectionPackage.INSPECTION__GRADE:
        return getGrade();
      case InspectionPackage.INSPECTION__SIGNIFICANT_WEAKNESSES:
        return isSignificantWeaknesses();
      case InspectionPackage.INSPECTION__AUDITOR_COPIES:
        return getAuditorCopies();
      case InspectionPackage.INSPECTION__BODY:
        if (resolve) return getBody();
        return basicGetBody();
      case InspectionPackage.INSPECTION__INSPECTORATE:
        if (resolve) return getInspectorate();
        return basicGetInspectorate();
      case InspectionPackage.INSPECTION__SERVICE_AREAS:
        return getServiceAreas();
      case InspectionPackage.INSPECTION__REPORT:
        return getReport();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @SuppressWarnings("unchecked")
  @Override
  public void eSet(int featureID, Object newValue)
  {
    switch (featureID)
    {
      case InspectionPackage.INSPECTION__START:
        setStart((LocalDate)newValue);
        return;
      case InspectionPackage.INSPECTION__END:
        setEnd((LocalDate)newValue);
        return;
      case InspectionPackage.INSPECTION__SCOPE:
        setScope((String)newValue);
        return;
      case InspectionPackage.INSPECTION__PLANNED:
        setPlanned((Boolean)newValue);
        return;
      case InspectionPackage.INSPECTION__STARS:
        setStars((Integer)newValue);
        return;
      case InspectionPackage.INSPECTION__PROSPECTS:
        setProspects((Prospects)newValue);
        return;
      case InspectionPackage.INSPECTION__GRADE:
        setGrade((Grade)newValue);
        return;
      case InspectionPackage.INSPECTION__SIGNIFICANT_WEAKNESSES:
        setSignificantWeaknesses((Boolean)newValue);
        return;
      case InspectionPackage.INSPECTION__AUDITOR_COPIES:
        getAuditorCopies().clear();
        getAuditorCopies().addAll((Collection<? extends AuditorDocument>)newValue);
        return;
      case InspectionPackage.INSPECTION__BODY:
        setBody((Organisation)newValue);
        return;
      case InspectionPackage.INSPECTION__INSPECTORATE:
        setInspectorate((Organisation)newValue);
        return;
      case InspectionPackage.INSPECTION__SERVICE_AREAS:
        getServiceAreas().clear();
        getServiceAreas().addAll((Collection<? extends ServiceArea>)newValue);
        return;
      case InspectionPackage.INSPECTION__REPORT:
        setReport((InspectionReport)newValue);
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
      case InspectionPackage.INSPECTION__START:
        setStart(START_EDEFAULT);
        return;
      case InspectionPackage.INSPECTION__END:
        setEnd(END_EDEFAULT);
        return;
      case InspectionPackage.INSPECTION__SCOPE:
        setScope(SCOPE_EDEFAULT);
        return;
      case InspectionPackage.INSPECTION__PLANNED:
        setPlanned(PLANNED_EDEFAULT);
        return;
      case InspectionPackage.INSPECTION__STARS:
        setStars(STARS_EDEFAULT);
        return;
      case InspectionPackage.INSPECTION__PROSPECTS:
        setProspects(PROSPECTS_EDEFAULT);
        return;
      case InspectionPackage.INSPECTION__GRADE:
        setGrade(GRADE_EDEFAULT);
        return;
      case InspectionPackage.INSPECTION__SIGNIFICANT_WEAKNESSES:
        setSignificantWeaknesses(SIGNIFICANT_WEAKNESSES_EDEFAULT);
        return;
      case InspectionPackage.INSPECTION__AUDITOR_COPIES:
        getAuditorCopies().clear();
        return;
      case InspectionPackage.INSPECTION__BODY:
        setBody((Organisation)null);
        return;
      case InspectionPackage.INSPECTION__INSPECTORATE:
        setInspectorate((Organisation)null);
        return;
      case InspectionPackage.INSPECTION__SERVICE_AREAS:
        getServiceAreas().clear();
        return;
      case InspectionPackage.INSPECTION__REPORT:
        setReport((InspectionReport)null);
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
      case InspectionPackage.INSPECTION__START:
        return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
      case InspectionPackage.INSPECTION__END:
        return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
      case InspectionPackage.INSPECTION__SCOPE:
        return SCOPE_EDEFAULT == null ? scope != null : !SCOPE_EDEFAULT.equals(scope);
      case InspectionPackage.INSPECTION__PLANNED:
        return planned != PLANNED_EDEFAULT;
      case InspectionPackage.INSPECTION__STARS:
        return STARS_EDEFAULT == null ? stars != null : !STARS_EDEFAULT.equals(stars);
      case InspectionPackage.INSPECTION__PROSPECTS:
        return prospects != PROSPECTS_EDEFAULT;
      case InspectionPackage.INSPECTION__GRADE:
        return grade != GRADE_EDEFAULT;
      case InspectionPackage.INSPECTION__SIGNIFICANT_WEAKNESSES:
        return significantWeaknesses != SIGNIFICANT_WEAKNESSES_EDEFAULT;
      case InspectionPackage.INSPECTION__AUDITOR_COPIES:
        return auditorCopies != null && !auditorCopies.isEmpty();
      case InspectionPackage.INSPECTION__BODY:
        return body != null;
      case InspectionPackage.INSPECTION__INSPECTORATE:
        return inspectorate != null;
      case InspectionPackage.INSPECTION__SERVICE_AREAS:
        return serviceAreas != null && !serviceAreas.isEmpty();
      case InspectionPackage.INSPECTION__REPORT:
        return report != null;
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
    result.append(" (start: ");
    result.append(start);
    result.append(", end: ");
    result.append(end);
    result.append(", scope: ");
    result.append(scope);
    result.append(", planned: ");
    result.append(planned);
    result.append(", stars: ");
    result.append(stars);
    result.append(", prospects: ");
    result.append(prospects);
    result.append(", grade: ");
    result.append(grade);
    result.append(", significantWeaknesses: ");
    result.append(significantWeaknesses);
    result.append(", auditorCopies: ");
    result.append(auditorCopies);
    result.append(')');
    return result.toString();
  }

} //InspectionImpl
