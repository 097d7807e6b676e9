CREATE TABLE "AcceptanceChecks" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AcceptanceChecks" PRIMARY KEY,
    "PartId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "Point" TEXT NOT NULL,
    "Finding" TEXT NOT NULL,
    "Remark" TEXT NOT NULL,
    "CheckedBy" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_AcceptanceChecks_AcceptanceParts_PartId" FOREIGN KEY ("PartId") REFERENCES "AcceptanceParts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AcceptanceParticipants" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AcceptanceParticipants" PRIMARY KEY,
    "AcceptanceId" TEXT NOT NULL,
    "OrganId" TEXT NULL,
    "Name" TEXT NOT NULL,
    "Answer" TEXT NOT NULL,
    "PersonName" TEXT NULL,
    "OtherAt" TEXT NULL,
    "Reason" TEXT NULL,
    "AnsweredBy" TEXT NULL,
    "AnsweredAt" TEXT NULL,
    CONSTRAINT "FK_AcceptanceParticipants_JointAcceptances_AcceptanceId" FOREIGN KEY ("AcceptanceId") REFERENCES "JointAcceptances" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AcceptanceParts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AcceptanceParts" PRIMARY KEY,
    "AcceptanceId" TEXT NOT NULL,
    "CaseId" TEXT NOT NULL,
    "MatterCode" TEXT NOT NULL,
    "MatterName" TEXT NOT NULL,
    "OrganId" TEXT NOT NULL,
    "OrganName" TEXT NOT NULL,
    "Verdict" TEXT NOT NULL,
    CONSTRAINT "FK_AcceptanceParts_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AcceptanceParts_JointAcceptances_AcceptanceId" FOREIGN KEY ("AcceptanceId") REFERENCES "JointAcceptances" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AcceptancePhotos" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AcceptancePhotos" PRIMARY KEY,
    "PartId" TEXT NOT NULL,
    "Round" INTEGER NOT NULL,
    "IsOfRectification" INTEGER NOT NULL,
    "Digest" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "TakenBy" TEXT NOT NULL,
    "TakenAt" TEXT NOT NULL,
    CONSTRAINT "FK_AcceptancePhotos_AcceptanceParts_PartId" FOREIGN KEY ("PartId") REFERENCES "AcceptanceParts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AcceptanceUnits" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AcceptanceUnits" PRIMARY KEY,
    "AcceptanceId" TEXT NOT NULL,
    "UnitId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "IsTaken" INTEGER NOT NULL,
    CONSTRAINT "FK_AcceptanceUnits_JointAcceptances_AcceptanceId" FOREIGN KEY ("AcceptanceId") REFERENCES "JointAcceptances" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AcceptanceVerdicts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AcceptanceVerdicts" PRIMARY KEY,
    "PartId" TEXT NOT NULL,
    "Round" INTEGER NOT NULL,
    "Verdict" TEXT NOT NULL,
    "What" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "DueOn" TEXT NULL,
    "GivenBy" TEXT NOT NULL,
    "GivenAt" TEXT NOT NULL,
    CONSTRAINT "FK_AcceptanceVerdicts_AcceptanceParts_PartId" FOREIGN KEY ("PartId") REFERENCES "AcceptanceParts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AccountClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AccountClaims" PRIMARY KEY AUTOINCREMENT,
    "UserId" TEXT NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_AccountClaims_Accounts_UserId" FOREIGN KEY ("UserId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AccountLogins" (
    "LoginProvider" TEXT NOT NULL,
    "ProviderKey" TEXT NOT NULL,
    "ProviderDisplayName" TEXT NULL,
    "UserId" TEXT NOT NULL,
    CONSTRAINT "PK_AccountLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
    CONSTRAINT "FK_AccountLogins_Accounts_UserId" FOREIGN KEY ("UserId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AccountTokens" (
    "UserId" TEXT NOT NULL,
    "LoginProvider" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Value" TEXT NULL,
    CONSTRAINT "PK_AccountTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
    CONSTRAINT "FK_AccountTokens_Accounts_UserId" FOREIGN KEY ("UserId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Accounts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Accounts" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "UserName" TEXT NULL,
    "NormalizedUserName" TEXT NULL,
    "Email" TEXT NULL,
    "NormalizedEmail" TEXT NULL,
    "EmailConfirmed" INTEGER NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL,
    "PhoneNumber" TEXT NULL,
    "PhoneNumberConfirmed" INTEGER NOT NULL,
    "TwoFactorEnabled" INTEGER NOT NULL,
    "LockoutEnd" TEXT NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL, "DeactivatedAt" TEXT NULL, "MustChangePassword" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "FK_Accounts_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AgendaItems" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AgendaItems" PRIMARY KEY,
    "MeetingId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "CaseId" TEXT NULL,
    "Title" TEXT NOT NULL,
    "Question" TEXT NOT NULL,
    "AsksVote" INTEGER NOT NULL, "DecidedAt" TEXT NULL, "DecidedBy" TEXT NULL, "EscalationDecision" TEXT NULL, "Resolution" TEXT NULL, "ResolutionText" TEXT NULL, "ResolvedAt" TEXT NULL, "ResolvedBy" TEXT NULL, "Version" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "FK_AgendaItems_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AgendaItems_JointReviewMeetings_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "JointReviewMeetings" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AgendaPapers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AgendaPapers" PRIMARY KEY,
    "ItemId" TEXT NOT NULL,
    "Digest" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "Length" INTEGER NOT NULL,
    CONSTRAINT "FK_AgendaPapers_AgendaItems_ItemId" FOREIGN KEY ("ItemId") REFERENCES "AgendaItems" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AgentAppointments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AgentAppointments" PRIMARY KEY,
    "AbsentId" TEXT NOT NULL,
    "AbsentName" TEXT NOT NULL,
    "AgentId" TEXT NOT NULL,
    "AgentName" TEXT NOT NULL,
    "OrganId" TEXT NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "NamedAt" TEXT NOT NULL,
    "EndedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_AgentAppointments_Organs_OrganId" FOREIGN KEY ("OrganId") REFERENCES "Organs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AgentAppointments_People_AbsentId" FOREIGN KEY ("AbsentId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AgentAppointments_People_AgentId" FOREIGN KEY ("AgentId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AnomalyScans" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AnomalyScans" PRIMARY KEY,
    "RecordedAt" TEXT NOT NULL,
    "EventId" TEXT NOT NULL
);

CREATE TABLE "ApplicantMembers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ApplicantMembers" PRIMARY KEY,
    "ApplicantId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Capacity" TEXT NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "RevokedOn" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ApplicantMembers_Applicants_ApplicantId" FOREIGN KEY ("ApplicantId") REFERENCES "Applicants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ApplicantMembers_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Applicants" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Applicants" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "CreditCode" TEXT NULL,
    "ResidentId" TEXT NULL,
    "Representative" TEXT NOT NULL,
    "ContactName" TEXT NOT NULL,
    "ContactPhone" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "AuditEpochs" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_AuditEpochs" PRIMARY KEY,
    "Reason" TEXT NOT NULL,
    "StartedAt" TEXT NOT NULL
);

CREATE TABLE "AuditRecords" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AuditRecords" PRIMARY KEY AUTOINCREMENT,
    "RowKey" TEXT NOT NULL,
    "Epoch" INTEGER NOT NULL,
    "TransactionId" INTEGER NOT NULL,
    "OccurredAt" TEXT NOT NULL,
    "PersonId" TEXT NULL,
    "ActorName" TEXT NOT NULL,
    "Organ" TEXT NOT NULL,
    "RemoteAddress" TEXT NOT NULL,
    "Operation" TEXT NOT NULL,
    "EntityType" TEXT NOT NULL,
    "EntityId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Before" text NULL,
    "After" text NULL,
    "CaseNumber" TEXT NULL,
    "CorrelationId" TEXT NOT NULL,
    "Hmac" TEXT NOT NULL
);

CREATE TABLE "AuditSeals" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_AuditSeals" PRIMARY KEY,
    "LastId" INTEGER NOT NULL,
    "Count" INTEGER NOT NULL,
    "Rows" text NOT NULL,
    "ThroughEpoch" INTEGER NOT NULL,
    "ThroughMark" INTEGER NOT NULL,
    "PreviousDigest" TEXT NOT NULL,
    "Digest" TEXT NOT NULL,
    "SealedAt" TEXT NOT NULL,
    "Hmac" TEXT NOT NULL
);

CREATE TABLE "BulkGrantItems" (
    "BulkGrantId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "CaseId" TEXT NOT NULL,
    "SeenVersion" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Sentence" TEXT NOT NULL,
    "SettledAt" TEXT NULL,
    CONSTRAINT "PK_BulkGrantItems" PRIMARY KEY ("BulkGrantId", "Position"),
    CONSTRAINT "FK_BulkGrantItems_BulkGrants_BulkGrantId" FOREIGN KEY ("BulkGrantId") REFERENCES "BulkGrants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BulkGrantItems_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "BulkGrants" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_BulkGrants" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "PersonName" TEXT NOT NULL,
    "OrganName" TEXT NOT NULL,
    "Opinion" TEXT NULL,
    "Total" INTEGER NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "CancelledAt" TEXT NULL,
    "FinishedAt" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "CalendarDays" (
    "Scope" TEXT NOT NULL,
    "Date" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "PK_CalendarDays" PRIMARY KEY ("Scope", "Date")
);

CREATE TABLE "CalendarYears" (
    "Year" INTEGER NOT NULL CONSTRAINT "PK_CalendarYears" PRIMARY KEY,
    "Source" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "CaseEvents" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CaseEvents" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "Action" TEXT NOT NULL,
    "FromState" TEXT NOT NULL,
    "ToState" TEXT NOT NULL,
    "OccurredAt" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "PersonId" TEXT NULL,
    "PersonName" TEXT NOT NULL,
    "OrganName" TEXT NOT NULL,
    "SectionName" TEXT NOT NULL,
    "Text" TEXT NULL,
    "Details" TEXT NULL,
    "Snapshot" TEXT NOT NULL, "InPlaceOfId" TEXT NULL, "InPlaceOfName" TEXT NULL,
    CONSTRAINT "FK_CaseEvents_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CaseGates" (
    "CaseId" TEXT NOT NULL CONSTRAINT "PK_CaseGates" PRIMARY KEY,
    "OpenGates" INTEGER NOT NULL,
    "IsGranted" INTEGER NOT NULL,
    CONSTRAINT "CK_CaseGates_granted_without_open_gate" CHECK (NOT "IsGranted" OR "OpenGates" = 0),
    CONSTRAINT "FK_CaseGates_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CaseMaterials" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CaseMaterials" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "MaterialCode" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Sort" INTEGER NOT NULL,
    "Supply" TEXT NOT NULL,
    "SuppliedBy" TEXT NULL,
    "MayBeOwed" INTEGER NOT NULL,
    "OwedDays" INTEGER NOT NULL,
    "NotApplicableReason" TEXT NULL,
    "Verdict" TEXT NOT NULL,
    "VerdictReason" TEXT NULL,
    "VerdictAt" TEXT NULL,
    CONSTRAINT "FK_CaseMaterials_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CasePrerequisites" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CasePrerequisites" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "MatterCode" TEXT NOT NULL,
    "MetByCaseId" TEXT NULL,
    "MetByResultId" TEXT NULL,
    "CheckedAt" TEXT NOT NULL,
    CONSTRAINT "FK_CasePrerequisites_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CasePrerequisites_Cases_MetByCaseId" FOREIGN KEY ("MetByCaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CasePrerequisites_PriorResults_MetByResultId" FOREIGN KEY ("MetByResultId") REFERENCES "PriorResults" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Cases" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Cases" PRIMARY KEY,
    "Number" TEXT NULL,
    "ProjectId" TEXT NOT NULL,
    "ProjectCode" TEXT NOT NULL,
    "ProjectName" TEXT NOT NULL,
    "WorkId" TEXT NOT NULL,
    "ThemeCode" TEXT NULL,
    "ApplicantId" TEXT NOT NULL,
    "ApplicantName" TEXT NOT NULL,
    "MatterCode" TEXT NOT NULL,
    "MatterName" TEXT NOT NULL,
    "MatterKind" TEXT NOT NULL,
    "StageCode" TEXT NOT NULL,
    "CatalogueVersionId" TEXT NOT NULL,
    "OrganId" TEXT NOT NULL,
    "OrganName" TEXT NOT NULL,
    "DepartmentCode" TEXT NOT NULL,
    "SectionId" TEXT NULL,
    "SectionName" TEXT NULL,
    "RegionCode" TEXT NOT NULL,
    "ContactName" TEXT NOT NULL,
    "ContactPhone" TEXT NOT NULL,
    "Scale" TEXT NOT NULL,
    "Attachments" TEXT NOT NULL,
    "Remarks" TEXT NOT NULL,
    "PromisedDays" INTEGER NOT NULL,
    "PromisedUnit" TEXT NOT NULL,
    "StatutoryDays" INTEGER NULL,
    "StatutoryUnit" TEXT NOT NULL,
    "StatutoryFrom" TEXT NOT NULL,
    "WarningDays" INTEGER NULL,
    "ExtensionDays" INTEGER NULL,
    "ExtensionUnit" TEXT NOT NULL,
    "ExtensionGround" TEXT NULL,
    "IntakeMode" TEXT NOT NULL,
    "CreatedBy" TEXT NULL,
    "CreatedAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "SubmittedAt" TEXT NULL,
    "ReceivedAt" TEXT NULL,
    "AcceptanceDue" TEXT NULL,
    "AcceptedAt" TEXT NULL,
    "WasDeemedAccepted" INTEGER NOT NULL,
    "HandlerId" TEXT NULL,
    "HandlerName" TEXT NULL,
    "Decision" TEXT NULL,
    "DecisionReason" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "UndoneBy" TEXT NULL,
    "YellowFrom" TEXT NULL,
    "PromisedDue" TEXT NULL,
    "StatutoryDue" TEXT NULL,
    "SuspendedSince" TEXT NULL,
    "FinishedOn" TEXT NULL,
    "ReliesOnUnarrangedYear" INTEGER NOT NULL,
    "LastSequence" INTEGER NOT NULL,
    "LastNationalSequence" INTEGER NOT NULL,
    "ChangedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
, "ConnectedOn" TEXT NULL, "Form" TEXT NOT NULL DEFAULT '', "ResultFields" TEXT NOT NULL DEFAULT '', "StageApplicationId" TEXT NULL, "DecideBy" TEXT NULL, "FollowUpCertificateId" TEXT NULL, "FollowUpIssuedOn" TEXT NULL, "FollowUpKind" TEXT NULL, "FollowUpMotive" TEXT NULL, "FollowUpName" TEXT NULL, "FollowUpNumber" TEXT NULL, "FollowUpValidUntil" TEXT NULL, "StageLeadId" TEXT NULL);

CREATE TABLE "CatalogueFiles" (
    "VersionId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Json" TEXT NOT NULL,
    CONSTRAINT "PK_CatalogueFiles" PRIMARY KEY ("VersionId", "Name"),
    CONSTRAINT "FK_CatalogueFiles_CatalogueVersions_VersionId" FOREIGN KEY ("VersionId") REFERENCES "CatalogueVersions" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CatalogueVersions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CatalogueVersions" PRIMARY KEY,
    "Label" TEXT NOT NULL,
    "EffectiveFrom" TEXT NOT NULL,
    "PublishedAt" TEXT NOT NULL,
    "Digest" TEXT NOT NULL
, "BasisId" TEXT NULL, "Changes" TEXT NOT NULL DEFAULT '[]', "PublishedBy" TEXT NULL);

CREATE TABLE "ClockSettings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ClockSettings" PRIMARY KEY,
    "RestDayProlongs" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "ClockSuspensions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ClockSuspensions" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "IsRevision" INTEGER NOT NULL,
    "StopsPromised" INTEGER NOT NULL,
    "StopsStatutory" INTEGER NOT NULL,
    "LegalGround" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "StartOn" TEXT NOT NULL,
    "PlannedEndOn" TEXT NOT NULL,
    "EndOn" TEXT NULL, "HearingOn" TEXT NULL,
    CONSTRAINT "FK_ClockSuspensions_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Commitments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Commitments" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "CommitmentCode" TEXT NOT NULL,
    "SignedOn" TEXT NOT NULL,
    "VerifyBy" TEXT NOT NULL,
    "VerifiedOn" TEXT NULL,
    "Kept" INTEGER NULL, "RestoredOn" TEXT NULL, "RestoredReason" TEXT NULL,
    CONSTRAINT "FK_Commitments_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CorrectionPoints" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CorrectionPoints" PRIMARY KEY,
    "MaterialCode" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Answer" TEXT NULL,
    "Sort" INTEGER NOT NULL,
    "CorrectionId" TEXT NULL,
    CONSTRAINT "FK_CorrectionPoints_Corrections_CorrectionId" FOREIGN KEY ("CorrectionId") REFERENCES "Corrections" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Corrections" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Corrections" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "Round" INTEGER NOT NULL,
    "Reason" TEXT NULL,
    "ToldAt" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "ClosedAt" TEXT NULL, "FormAfter" TEXT NULL, "FormBefore" TEXT NULL,
    CONSTRAINT "FK_Corrections_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DataProtectionKeys" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DataProtectionKeys" PRIMARY KEY AUTOINCREMENT,
    "FriendlyName" TEXT NULL,
    "Xml" TEXT NULL
);

CREATE TABLE "DecisionPublications" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DecisionPublications" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "EventSequence" INTEGER NOT NULL,
    "OrganId" TEXT NOT NULL,
    "RegionCode" TEXT NOT NULL,
    "Decision" TEXT NOT NULL,
    "DecidedOn" TEXT NOT NULL,
    "PublishedOn" TEXT NULL,
    "Site" TEXT NULL,
    "RecordedBy" TEXT NULL,
    "RecordedByName" TEXT NULL,
    "RecordedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_DecisionPublications_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DecisionPublications_Organs_OrganId" FOREIGN KEY ("OrganId") REFERENCES "Organs" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DocumentConcerns" (
    "DocumentId" TEXT NOT NULL,
    "CaseId" TEXT NOT NULL,
    CONSTRAINT "PK_DocumentConcerns" PRIMARY KEY ("DocumentId", "CaseId"),
    CONSTRAINT "FK_DocumentConcerns_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DocumentConcerns_OfficialDocuments_DocumentId" FOREIGN KEY ("DocumentId") REFERENCES "OfficialDocuments" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DrawingSets" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DrawingSets" PRIMARY KEY,
    "ProjectId" TEXT NOT NULL,
    "WorkId" TEXT NOT NULL,
    "UnitId" TEXT NULL,
    "Title" TEXT NOT NULL,
    "OwnerId" TEXT NOT NULL,
    "RegionCode" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Round" INTEGER NOT NULL,
    "FirstSentAt" TEXT NULL,
    "CreatedBy" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_DrawingSets_Applicants_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Applicants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DrawingSets_ProjectWorks_WorkId" FOREIGN KEY ("WorkId") REFERENCES "ProjectWorks" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DrawingSets_Projects_ProjectId" FOREIGN KEY ("ProjectId") REFERENCES "Projects" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DrawingSets_WorkUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "WorkUnits" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DrawingSheets" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DrawingSheets" PRIMARY KEY,
    "SetId" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Discipline" TEXT NOT NULL,
    "CurrentId" TEXT NOT NULL,
    "VersionCount" INTEGER NOT NULL,
    "VoidedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_DrawingSheets_DrawingSets_SetId" FOREIGN KEY ("SetId") REFERENCES "DrawingSets" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ElectronicCertificates" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ElectronicCertificates" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "ProjectId" TEXT NOT NULL,
    "CertificateCode" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "HolderName" TEXT NOT NULL,
    "IssuerName" TEXT NOT NULL,
    "IssuedOn" TEXT NOT NULL,
    "ValidUntil" TEXT NULL,
    "Status" TEXT NOT NULL,
    "StatusAt" TEXT NOT NULL,
    "DocumentId" TEXT NOT NULL,
    "Version" INTEGER NOT NULL, "SuccessorId" TEXT NULL,
    CONSTRAINT "FK_ElectronicCertificates_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ElectronicCertificates_OfficialDocuments_DocumentId" FOREIGN KEY ("DocumentId") REFERENCES "OfficialDocuments" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ExpertDraws" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ExpertDraws" PRIMARY KEY,
    "MeetingId" TEXT NOT NULL,
    "Round" INTEGER NOT NULL,
    "Seed" INTEGER NOT NULL,
    "List" TEXT NOT NULL,
    "ListDigest" TEXT NOT NULL,
    "Result" TEXT NOT NULL,
    "DrawnBy" TEXT NOT NULL,
    "DrawnAt" TEXT NOT NULL,
    CONSTRAINT "FK_ExpertDraws_JointReviewMeetings_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "JointReviewMeetings" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ExpertInterests" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ExpertInterests" PRIMARY KEY,
    "ExpertId" TEXT NOT NULL,
    "UnitName" TEXT NOT NULL,
    "UnitCode" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "DeclaredAt" TEXT NOT NULL,
    CONSTRAINT "FK_ExpertInterests_Experts_ExpertId" FOREIGN KEY ("ExpertId") REFERENCES "Experts" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ExpertReviewRequests" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ExpertReviewRequests" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "AskedByName" TEXT NOT NULL,
    "AskedAt" TEXT NOT NULL,
    "MeetingId" TEXT NULL,
    "SuspensionId" TEXT NULL,
    "ClosedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ExpertReviewRequests_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ExpertReviewRequests_JointReviewMeetings_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "JointReviewMeetings" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Experts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Experts" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "UnitName" TEXT NOT NULL,
    "UnitCode" TEXT NOT NULL,
    "Specialities" TEXT NOT NULL,
    "Phone" TEXT NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "PersonId" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Experts_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Extensions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Extensions" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "Days" INTEGER NOT NULL,
    "Unit" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "GrantedOn" TEXT NOT NULL,
    "GrantedBy" TEXT NULL,
    CONSTRAINT "FK_Extensions_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "GuidanceResults" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_GuidanceResults" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Answers" TEXT NOT NULL,
    "CatalogueVersionId" TEXT NOT NULL,
    "ThemeCode" TEXT NOT NULL,
    "Day" TEXT NOT NULL,
    "KeptAt" TEXT NOT NULL,
    CONSTRAINT "FK_GuidanceResults_CatalogueVersions_CatalogueVersionId" FOREIGN KEY ("CatalogueVersionId") REFERENCES "CatalogueVersions" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "HandlingAnomalies" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_HandlingAnomalies" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "OrganId" TEXT NOT NULL,
    "RegionCode" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "EventSequence" INTEGER NOT NULL,
    "OccurredAt" TEXT NOT NULL,
    "FoundAt" TEXT NOT NULL,
    "PersonId" TEXT NULL,
    "PersonName" TEXT NOT NULL,
    "Facts" TEXT NOT NULL,
    "Explanation" TEXT NULL,
    "ExplainedBy" TEXT NULL,
    "ExplainedAt" TEXT NULL,
    "Finding" TEXT NULL,
    "FindingReason" TEXT NULL,
    "JudgedBy" TEXT NULL,
    "JudgedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_HandlingAnomalies_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_HandlingAnomalies_Organs_OrganId" FOREIGN KEY ("OrganId") REFERENCES "Organs" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "IdentityChecks" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_IdentityChecks" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "PersonName" TEXT NOT NULL,
    "ResidentId" TEXT NOT NULL,
    "IsLegalRepresentative" INTEGER NOT NULL,
    "AuthorisedUntil" TEXT NULL,
    "CheckedBy" TEXT NULL,
    "CheckedAt" TEXT NOT NULL,
    CONSTRAINT "FK_IdentityChecks_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "InternalDeadlines" (
    "CaseId" TEXT NOT NULL CONSTRAINT "PK_InternalDeadlines" PRIMARY KEY,
    "StageApplicationId" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "SetBy" TEXT NOT NULL,
    "SetByName" TEXT NOT NULL,
    "SetAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_InternalDeadlines_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_InternalDeadlines_StageApplications_StageApplicationId" FOREIGN KEY ("StageApplicationId") REFERENCES "StageApplications" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "IssuedNumbers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_IssuedNumbers" PRIMARY KEY,
    "SeriesId" TEXT NULL,
    "Sequence" INTEGER NOT NULL,
    "OrganId" TEXT NOT NULL,
    "Document" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "IssuedOn" TEXT NOT NULL,
    "SubjectType" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    CONSTRAINT "FK_IssuedNumbers_NumberSeries_SeriesId" FOREIGN KEY ("SeriesId") REFERENCES "NumberSeries" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "JointAcceptances" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_JointAcceptances" PRIMARY KEY,
    "StageApplicationId" TEXT NOT NULL,
    "CaseId" TEXT NOT NULL,
    "ProjectId" TEXT NOT NULL,
    "ProjectName" TEXT NOT NULL,
    "WorkId" TEXT NOT NULL,
    "ApplicantId" TEXT NOT NULL,
    "ApplicantName" TEXT NOT NULL,
    "LeadOrganId" TEXT NOT NULL,
    "LeadOrganName" TEXT NOT NULL,
    "RegionCode" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "Scope" TEXT NOT NULL,
    "IsUnitFirst" INTEGER NOT NULL,
    "UnitFirstUse" TEXT NULL,
    "Isolation" TEXT NULL,
    "RestDueOn" TEXT NULL,
    "State" TEXT NOT NULL,
    "DueOn" TEXT NULL,
    "VisitAt" TEXT NULL,
    "VisitPlace" TEXT NOT NULL,
    "VisitContact" TEXT NOT NULL,
    "Round" INTEGER NOT NULL,
    "SuspensionId" TEXT NULL,
    "Conclusion" TEXT NULL,
    "ConcludedOn" TEXT NULL,
    "PreparedBy" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_JointAcceptances_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_JointAcceptances_Organs_LeadOrganId" FOREIGN KEY ("LeadOrganId") REFERENCES "Organs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_JointAcceptances_StageApplications_StageApplicationId" FOREIGN KEY ("StageApplicationId") REFERENCES "StageApplications" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "JointReviewMeetings" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_JointReviewMeetings" PRIMARY KEY,
    "LeadOrganId" TEXT NOT NULL,
    "LeadOrganName" TEXT NOT NULL,
    "RegionCode" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "EndsAt" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "Link" TEXT NOT NULL,
    "ContactName" TEXT NOT NULL,
    "ContactPhone" TEXT NOT NULL,
    "Requirements" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "PreparedBy" TEXT NOT NULL,
    "PreparedByName" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "NoticeRound" INTEGER NOT NULL,
    "ConvenedAt" TEXT NULL,
    "Reason" TEXT NULL,
    "Version" INTEGER NOT NULL, "ConcludedAt" TEXT NULL, "OpenedAt" TEXT NULL,
    CONSTRAINT "FK_JointReviewMeetings_Organs_LeadOrganId" FOREIGN KEY ("LeadOrganId") REFERENCES "Organs" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "JointSurveys" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_JointSurveys" PRIMARY KEY,
    "ProjectId" TEXT NOT NULL,
    "WorkId" TEXT NOT NULL,
    "Surveyor" TEXT NOT NULL,
    "SurveyorCode" TEXT NOT NULL,
    "Qualification" TEXT NOT NULL,
    "ContractOn" TEXT NOT NULL,
    "Items" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_JointSurveys_ProjectWorks_WorkId" FOREIGN KEY ("WorkId") REFERENCES "ProjectWorks" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_JointSurveys_Projects_ProjectId" FOREIGN KEY ("ProjectId") REFERENCES "Projects" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LevyPayments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_LevyPayments" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "Item" TEXT NOT NULL,
    "Amount" INTEGER NOT NULL,
    "AssessedOn" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "PaidOn" TEXT NULL,
    "ReceiptNumber" TEXT NULL,
    CONSTRAINT "FK_LevyPayments_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ListHabits" (
    "PersonId" TEXT NOT NULL CONSTRAINT "PK_ListHabits" PRIMARY KEY,
    "Columns" TEXT NOT NULL,
    "OpensWith" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ListHabits_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MaterialInstances" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MaterialInstances" PRIMARY KEY,
    "CaseMaterialId" TEXT NOT NULL,
    "Digest" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "ContentType" TEXT NOT NULL,
    "Length" INTEGER NOT NULL,
    "Round" INTEGER NOT NULL,
    "HandedInAt" TEXT NOT NULL,
    "HandedInBy" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    CONSTRAINT "FK_MaterialInstances_CaseMaterials_CaseMaterialId" FOREIGN KEY ("CaseMaterialId") REFERENCES "CaseMaterials" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MatterWarnings" (
    "MatterCode" TEXT NOT NULL CONSTRAINT "PK_MatterWarnings" PRIMARY KEY,
    "Days" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "MeetingConditions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MeetingConditions" PRIMARY KEY,
    "ItemId" TEXT NOT NULL,
    "CaseId" TEXT NULL,
    "Position" INTEGER NOT NULL,
    "What" TEXT NOT NULL,
    "Measure" TEXT NULL,
    "Unit" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "Clause" TEXT NOT NULL,
    "WrittenBy" TEXT NOT NULL,
    "WrittenAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL, "Relation" TEXT NULL, "Topic" TEXT NULL,
    CONSTRAINT "FK_MeetingConditions_AgendaItems_ItemId" FOREIGN KEY ("ItemId") REFERENCES "AgendaItems" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MeetingConditions_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MeetingMinutes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MeetingMinutes" PRIMARY KEY,
    "MeetingId" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "DraftedBy" TEXT NOT NULL,
    "DraftedAt" TEXT NOT NULL,
    "CirculatedAt" TEXT NULL,
    "IssuedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_MeetingMinutes_JointReviewMeetings_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "JointReviewMeetings" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MeetingOpinions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MeetingOpinions" PRIMARY KEY,
    "ItemId" TEXT NOT NULL,
    "ParticipantId" TEXT NOT NULL,
    "Conclusion" TEXT NOT NULL,
    "RequiredChanges" TEXT NOT NULL,
    "Vote" TEXT NULL,
    "GivenBy" TEXT NOT NULL,
    "GivenAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_MeetingOpinions_AgendaItems_ItemId" FOREIGN KEY ("ItemId") REFERENCES "AgendaItems" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MeetingOpinions_MeetingParticipants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "MeetingParticipants" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MeetingPapers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MeetingPapers" PRIMARY KEY,
    "MeetingId" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "IssuerName" TEXT NOT NULL,
    "DatedOn" TEXT NOT NULL,
    "ModelName" TEXT NOT NULL,
    "Model" BLOB NOT NULL,
    "VerificationCode" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "WithdrawnAt" TEXT NULL,
    "Digest" TEXT NULL,
    "MadeAt" TEXT NULL,
    CONSTRAINT "FK_MeetingPapers_JointReviewMeetings_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "JointReviewMeetings" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MeetingParticipants" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MeetingParticipants" PRIMARY KEY,
    "Answer" TEXT NOT NULL,
    "AnsweredAt" TEXT NULL,
    "AnsweredBy" TEXT NULL,
    "ApplicantId" TEXT NULL,
    "ExpertId" TEXT NULL,
    "IsLead" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "MeetingId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "OrganId" TEXT NULL,
    "PersonId" TEXT NULL,
    "PersonName" TEXT NULL,
    "Reason" TEXT NULL,
    "SignInWay" TEXT NULL,
    "SignedInAt" TEXT NULL,
    "StartsAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_MeetingParticipants_Applicants_ApplicantId" FOREIGN KEY ("ApplicantId") REFERENCES "Applicants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MeetingParticipants_Experts_ExpertId" FOREIGN KEY ("ExpertId") REFERENCES "Experts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MeetingParticipants_JointReviewMeetings_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "JointReviewMeetings" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MeetingParticipants_Organs_OrganId" FOREIGN KEY ("OrganId") REFERENCES "Organs" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MeetingTasks" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MeetingTasks" PRIMARY KEY,
    "MeetingId" TEXT NOT NULL,
    "ItemId" TEXT NOT NULL,
    "LeadOrganId" TEXT NOT NULL,
    "RegionCode" TEXT NOT NULL,
    "IsIssued" INTEGER NOT NULL,
    "OrganId" TEXT NOT NULL,
    "OrganName" TEXT NOT NULL,
    "PersonName" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "ClosedOn" TEXT NULL,
    "Evidence" TEXT NULL,
    "ClosedBy" TEXT NULL,
    "Version" INTEGER NOT NULL, "EvidenceFiles" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "FK_MeetingTasks_AgendaItems_ItemId" FOREIGN KEY ("ItemId") REFERENCES "AgendaItems" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MeetingTasks_JointReviewMeetings_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "JointReviewMeetings" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MeetingTasks_Organs_OrganId" FOREIGN KEY ("OrganId") REFERENCES "Organs" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MinutesObjections" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MinutesObjections" PRIMARY KEY,
    "ParagraphId" TEXT NOT NULL,
    "ParticipantId" TEXT NOT NULL,
    "Words" TEXT NOT NULL,
    "RaisedBy" TEXT NOT NULL,
    "RaisedAt" TEXT NOT NULL,
    "Answer" TEXT NULL,
    "AnsweredBy" TEXT NULL,
    "AnsweredAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_MinutesObjections_MeetingParticipants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "MeetingParticipants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MinutesObjections_MinutesParagraphs_ParagraphId" FOREIGN KEY ("ParagraphId") REFERENCES "MinutesParagraphs" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MinutesParagraphs" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MinutesParagraphs" PRIMARY KEY,
    "MinutesId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "WrittenBy" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_MinutesParagraphs_MeetingMinutes_MinutesId" FOREIGN KEY ("MinutesId") REFERENCES "MeetingMinutes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MinutesSignatures" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MinutesSignatures" PRIMARY KEY,
    "MinutesId" TEXT NOT NULL,
    "ParticipantId" TEXT NOT NULL,
    "SignedBy" TEXT NOT NULL,
    "SignedAt" TEXT NOT NULL,
    "AbsenceReason" TEXT NULL,
    CONSTRAINT "FK_MinutesSignatures_MeetingMinutes_MinutesId" FOREIGN KEY ("MinutesId") REFERENCES "MeetingMinutes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MinutesSignatures_MeetingParticipants_ParticipantId" FOREIGN KEY ("ParticipantId") REFERENCES "MeetingParticipants" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MonthlyEntries" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MonthlyEntries" PRIMARY KEY,
    "ReturnId" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "TypedByName" TEXT NOT NULL,
    "TypedAt" TEXT NOT NULL,
    "Mark" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_MonthlyEntries_MonthlyReturns_ReturnId" FOREIGN KEY ("ReturnId") REFERENCES "MonthlyReturns" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MonthlyReturns" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MonthlyReturns" PRIMARY KEY,
    "RegionCode" TEXT NOT NULL,
    "Month" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    "Reason" TEXT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "FiguresAt" TEXT NOT NULL,
    "Figures" BLOB NOT NULL,
    "FiguresDigest" TEXT NOT NULL,
    "SubmittedBy" TEXT NULL,
    "SubmittedByName" TEXT NULL,
    "SubmittedAt" TEXT NULL,
    "ReturnedReason" TEXT NULL,
    "ReturnedByName" TEXT NULL,
    "ReturnedAt" TEXT NULL,
    "ApprovedBy" TEXT NULL,
    "ApprovedByName" TEXT NULL,
    "LockedAt" TEXT NULL,
    "Number" TEXT NULL,
    "Content" BLOB NULL,
    "Digest" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_MonthlyReturns_Regions_RegionCode" FOREIGN KEY ("RegionCode") REFERENCES "Regions" ("Code") ON DELETE RESTRICT
);

CREATE TABLE "NationalStatusEvents" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_NationalStatusEvents" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "CaseEventId" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "Code" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    CONSTRAINT "FK_NationalStatusEvents_CaseEvents_CaseEventId" FOREIGN KEY ("CaseEventId") REFERENCES "CaseEvents" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NationalStatusEvents_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Notices" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Notices" PRIMARY KEY,
    "IdempotencyKey" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Body" TEXT NOT NULL,
    "Url" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "ReadAt" TEXT NULL
);

CREATE TABLE "Nudges" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Nudges" PRIMARY KEY,
    "StageApplicationId" TEXT NOT NULL,
    "CaseId" TEXT NOT NULL,
    "OrganId" TEXT NOT NULL,
    "OrganName" TEXT NOT NULL,
    "Words" TEXT NOT NULL,
    "NudgedBy" TEXT NOT NULL,
    "NudgedByName" TEXT NOT NULL,
    "NudgedAt" TEXT NOT NULL,
    "NudgedOn" TEXT NOT NULL,
    CONSTRAINT "FK_Nudges_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Nudges_StageApplications_StageApplicationId" FOREIGN KEY ("StageApplicationId") REFERENCES "StageApplications" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "NumberSeries" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_NumberSeries" PRIMARY KEY,
    "OrganId" TEXT NOT NULL,
    "Document" TEXT NOT NULL,
    "PeriodKey" TEXT NOT NULL,
    "LastSequence" INTEGER NOT NULL
);

CREATE TABLE "OfficialDocuments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OfficialDocuments" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "IssuerName" TEXT NOT NULL,
    "DatedOn" TEXT NOT NULL,
    "ModelName" TEXT NOT NULL,
    "Model" TEXT NOT NULL,
    "VerificationCode" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "Digest" TEXT NULL,
    "Length" INTEGER NULL,
    "MadeAt" TEXT NULL, "EventSequence" INTEGER NULL,
    CONSTRAINT "FK_OfficialDocuments_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "OpinionRequests" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OpinionRequests" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "OrganId" TEXT NOT NULL,
    "OrganName" TEXT NOT NULL,
    "Question" TEXT NOT NULL,
    "Round" INTEGER NOT NULL,
    "SilenceIsConsent" INTEGER NOT NULL,
    "AskedAt" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "ClosedAt" TEXT NULL,
    "Conclusion" TEXT NULL,
    "Answer" TEXT NULL,
    "AnsweredBy" TEXT NULL, "Conditions" TEXT NOT NULL DEFAULT '', "Attachments" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "FK_OpinionRequests_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "OpinionSheetPoints" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OpinionSheetPoints" PRIMARY KEY,
    "Sort" INTEGER NOT NULL,
    "CaseId" TEXT NOT NULL,
    "OpinionRequestId" TEXT NOT NULL,
    "OrganName" TEXT NOT NULL,
    "MatterName" TEXT NOT NULL,
    "Heading" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Clause" TEXT NULL,
    "Answer" TEXT NULL,
    "OpinionSheetId" TEXT NOT NULL,
    CONSTRAINT "FK_OpinionSheetPoints_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_OpinionSheetPoints_OpinionRequests_OpinionRequestId" FOREIGN KEY ("OpinionRequestId") REFERENCES "OpinionRequests" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_OpinionSheetPoints_OpinionSheets_OpinionSheetId" FOREIGN KEY ("OpinionSheetId") REFERENCES "OpinionSheets" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "OpinionSheets" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OpinionSheets" PRIMARY KEY,
    "StageApplicationId" TEXT NOT NULL,
    "Round" INTEGER NOT NULL,
    "Remark" TEXT NULL,
    "DueOn" TEXT NOT NULL,
    "IssuedByName" TEXT NOT NULL,
    "IssuedAt" TEXT NOT NULL,
    "AnsweredAt" TEXT NULL,
    "Version" INTEGER NOT NULL, "DatedOn" TEXT NULL, "Number" TEXT NULL, "VerificationCode" TEXT NULL,
    CONSTRAINT "FK_OpinionSheets_StageApplications_StageApplicationId" FOREIGN KEY ("StageApplicationId") REFERENCES "StageApplications" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Organs" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Organs" PRIMARY KEY,
    "DepartmentCode" TEXT NOT NULL,
    "RegionCode" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "ShortName" TEXT NOT NULL,
    "CreditCode" TEXT NOT NULL,
    "IssuerWord" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "IsApprovalSubject" INTEGER NOT NULL,
    "ContactPhone" TEXT NOT NULL,
    "Sort" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Organs_Regions_RegionCode" FOREIGN KEY ("RegionCode") REFERENCES "Regions" ("Code") ON DELETE RESTRICT
);

CREATE TABLE "OutboxMessages" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OutboxMessages" PRIMARY KEY,
    "IdempotencyKey" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Recipient" TEXT NOT NULL,
    "PayloadJson" text NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "NotBefore" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "LeasedUntil" TEXT NULL,
    "DoneAt" TEXT NULL,
    "LastError" TEXT NULL
);

CREATE TABLE "OwedMaterials" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OwedMaterials" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "MaterialCode" TEXT NOT NULL,
    "MaterialName" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "SuppliedOn" TEXT NULL, "CheckedOn" TEXT NULL, "ReturnReason" TEXT NULL,
    CONSTRAINT "FK_OwedMaterials_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "People" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_People" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "OrganId" TEXT NULL,
    "SectionId" TEXT NULL,
    "Phone" TEXT NULL,
    "ResidentId" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_People_Organs_OrganId" FOREIGN KEY ("OrganId") REFERENCES "Organs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_People_Sections_SectionId" FOREIGN KEY ("SectionId") REFERENCES "Sections" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PriorResults" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PriorResults" PRIMARY KEY,
    "ProjectId" TEXT NOT NULL,
    "CertificateCode" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "IssuerName" TEXT NOT NULL,
    "IssuedOn" TEXT NOT NULL,
    "ConfirmedBy" TEXT NULL,
    "ConfirmedAt" TEXT NULL,
    "CreatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "ProjectChanges" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ProjectChanges" PRIMARY KEY,
    "ProjectId" TEXT NOT NULL,
    "ChangedAt" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "PersonName" TEXT NOT NULL,
    "OrganName" TEXT NOT NULL,
    "Reason" TEXT NULL,
    "Lines" TEXT NOT NULL,
    CONSTRAINT "FK_ProjectChanges_Projects_ProjectId" FOREIGN KEY ("ProjectId") REFERENCES "Projects" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ProjectWorks" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ProjectWorks" PRIMARY KEY,
    "ProjectId" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Scope" TEXT NOT NULL,
    "ParentWorkId" TEXT NULL,
    "Stage" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ProjectWorks_ProjectWorks_ParentWorkId" FOREIGN KEY ("ParentWorkId") REFERENCES "ProjectWorks" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ProjectWorks_Projects_ProjectId" FOREIGN KEY ("ProjectId") REFERENCES "Projects" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Projects" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Projects" PRIMARY KEY,
    "ProjectCode" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "OwnerId" TEXT NOT NULL,
    "OwnerName" TEXT NOT NULL,
    "OwnerCreditCode" TEXT NULL,
    "SiteRegion" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    "Investment" INTEGER NOT NULL,
    "LandArea" TEXT NOT NULL,
    "FloorArea" TEXT NOT NULL,
    "PlannedStart" TEXT NOT NULL,
    "PlannedEnd" TEXT NOT NULL,
    "Facts" TEXT NOT NULL,
    "Attributes" TEXT NOT NULL,
    "ThemeCode" TEXT NULL,
    "IndustryCode" TEXT NOT NULL,
    "ScaleText" TEXT NOT NULL,
    "Longitude" TEXT NULL,
    "Latitude" TEXT NULL,
    "CreatedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "Complexity" TEXT NOT NULL,
    "InvestCategory" TEXT NOT NULL,
    "LandMode" TEXT NOT NULL,
    "Location" TEXT NOT NULL,
    "Nature" TEXT NOT NULL,
    "ProjectType" TEXT NOT NULL,
    "Risk" TEXT NOT NULL,
    "Scale" TEXT NOT NULL, "EvaluatedAreaCode" TEXT NULL,
    CONSTRAINT "FK_Projects_Applicants_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Applicants" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Projects_Regions_SiteRegion" FOREIGN KEY ("SiteRegion") REFERENCES "Regions" ("Code") ON DELETE RESTRICT
);

CREATE TABLE "RectificationReports" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_RectificationReports" PRIMARY KEY,
    "PartId" TEXT NOT NULL,
    "Round" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "ReportedBy" TEXT NOT NULL,
    "ReportedAt" TEXT NOT NULL,
    CONSTRAINT "FK_RectificationReports_AcceptanceParts_PartId" FOREIGN KEY ("PartId") REFERENCES "AcceptanceParts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Regions" (
    "Code" TEXT NOT NULL CONSTRAINT "PK_Regions" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "ParentCode" TEXT NULL,
    "Path" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Regions_Regions_ParentCode" FOREIGN KEY ("ParentCode") REFERENCES "Regions" ("Code") ON DELETE RESTRICT
);

CREATE TABLE "ReviewFindings" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ReviewFindings" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "PointNumber" INTEGER NOT NULL,
    "Point" TEXT NOT NULL,
    "Conclusion" TEXT NULL,
    "Opinion" TEXT NULL,
    "ReviewerId" TEXT NULL,
    "FoundAt" TEXT NULL,
    CONSTRAINT "FK_ReviewFindings_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "RoleAssignments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_RoleAssignments" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "OrganId" TEXT NULL,
    "RegionCode" TEXT NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NULL,
    "Version" INTEGER NOT NULL, "SigningLevel" TEXT NULL,
    CONSTRAINT "FK_RoleAssignments_Organs_OrganId" FOREIGN KEY ("OrganId") REFERENCES "Organs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RoleAssignments_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RoleAssignments_Regions_RegionCode" FOREIGN KEY ("RegionCode") REFERENCES "Regions" ("Code") ON DELETE RESTRICT
);

CREATE TABLE "SavedViews" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SavedViews" PRIMARY KEY,
    "OwnerId" TEXT NOT NULL,
    "OwnerName" TEXT NOT NULL,
    "SharedWith" TEXT NULL,
    "Name" TEXT NOT NULL,
    "Query" TEXT NOT NULL,
    "ChangedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_SavedViews_Organs_SharedWith" FOREIGN KEY ("SharedWith") REFERENCES "Organs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SavedViews_People_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "People" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SealUses" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SealUses" PRIMARY KEY,
    "DocumentId" TEXT NOT NULL,
    "CaseId" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "HolderName" TEXT NOT NULL,
    "Digest" TEXT NOT NULL,
    "OrganId" TEXT NOT NULL,
    "OrganName" TEXT NOT NULL,
    "RequestedBy" TEXT NULL,
    "RequestedByName" TEXT NOT NULL,
    "Occasion" TEXT NOT NULL,
    "RequestedAt" TEXT NOT NULL,
    "SealedAt" TEXT NOT NULL,
    "KeySubject" TEXT NOT NULL,
    "KeySerialNumber" TEXT NOT NULL,
    "KeyThumbprint" TEXT NOT NULL,
    "Algorithm" TEXT NOT NULL,
    CONSTRAINT "FK_SealUses_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SealUses_OfficialDocuments_DocumentId" FOREIGN KEY ("DocumentId") REFERENCES "OfficialDocuments" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SearchGrams" (
    "Kind" INTEGER NOT NULL,
    "Gram" INTEGER NOT NULL,
    "SubjectId" TEXT NOT NULL,
    CONSTRAINT "PK_SearchGrams" PRIMARY KEY ("Kind", "Gram", "SubjectId")
);

CREATE TABLE "SearchNames" (
    "SubjectId" TEXT NOT NULL CONSTRAINT "PK_SearchNames" PRIMARY KEY,
    "Kind" INTEGER NOT NULL,
    "Plain" TEXT NOT NULL,
    "Initials" TEXT NOT NULL
);

CREATE TABLE "Sections" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Sections" PRIMARY KEY,
    "OrganId" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Sections_Organs_OrganId" FOREIGN KEY ("OrganId") REFERENCES "Organs" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SheetVersions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SheetVersions" PRIMARY KEY,
    "SetId" TEXT NOT NULL,
    "SheetId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "ReplacesId" TEXT NULL,
    "Digest" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "ContentType" TEXT NOT NULL,
    "Length" INTEGER NOT NULL,
    "Note" TEXT NOT NULL,
    "UploadedBy" TEXT NOT NULL,
    "UploadedByName" TEXT NOT NULL,
    "UploadedAt" TEXT NOT NULL,
    CONSTRAINT "FK_SheetVersions_DrawingSheets_SheetId" FOREIGN KEY ("SheetId") REFERENCES "DrawingSheets" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SheetVersions_SheetVersions_ReplacesId" FOREIGN KEY ("ReplacesId") REFERENCES "SheetVersions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SheetVersions_StoredBlobs_Digest" FOREIGN KEY ("Digest") REFERENCES "StoredBlobs" ("Digest") ON DELETE RESTRICT
);

CREATE TABLE "SigningChains" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SigningChains" PRIMARY KEY,
    "OrganId" TEXT NOT NULL,
    "MatterCode" TEXT NULL,
    "Steps" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_SigningChains_Organs_OrganId" FOREIGN KEY ("OrganId") REFERENCES "Organs" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SigningRounds" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SigningRounds" PRIMARY KEY,
    "CaseId" TEXT NOT NULL,
    "Round" INTEGER NOT NULL,
    "Proposal" TEXT NOT NULL,
    "StepsNeeded" INTEGER NOT NULL,
    "ProjectVersion" INTEGER NULL,
    "ProposedAt" TEXT NOT NULL,
    "ClosedAt" TEXT NULL,
    "WasReturned" INTEGER NOT NULL,
    CONSTRAINT "FK_SigningRounds_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SigningSteps" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SigningSteps" PRIMARY KEY,
    "SigningRoundId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "PersonId" TEXT NULL,
    "PersonName" TEXT NOT NULL,
    "Verdict" TEXT NOT NULL,
    "Opinion" TEXT NULL,
    "SignedAt" TEXT NOT NULL, "InPlaceOfId" TEXT NULL, "InPlaceOfName" TEXT NULL,
    CONSTRAINT "FK_SigningSteps_SigningRounds_SigningRoundId" FOREIGN KEY ("SigningRoundId") REFERENCES "SigningRounds" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "StageApplications" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_StageApplications" PRIMARY KEY,
    "ProjectId" TEXT NOT NULL,
    "ProjectCode" TEXT NOT NULL,
    "ProjectName" TEXT NOT NULL,
    "WorkId" TEXT NOT NULL,
    "ThemeCode" TEXT NULL,
    "ApplicantId" TEXT NOT NULL,
    "ApplicantName" TEXT NOT NULL,
    "StageCode" TEXT NOT NULL,
    "StageName" TEXT NOT NULL,
    "FormName" TEXT NOT NULL,
    "CatalogueVersionId" TEXT NOT NULL,
    "RegionCode" TEXT NOT NULL,
    "LeadOrganId" TEXT NOT NULL,
    "LeadOrganName" TEXT NOT NULL,
    "IntakeMode" TEXT NOT NULL,
    "ContactName" TEXT NOT NULL,
    "ContactPhone" TEXT NOT NULL,
    "Scale" TEXT NOT NULL,
    "Attachments" TEXT NOT NULL,
    "Remarks" TEXT NOT NULL,
    "Form" TEXT NOT NULL,
    "JointNumber" TEXT NULL,
    "CreatedBy" TEXT NULL,
    "CreatedAt" TEXT NOT NULL,
    "SubmittedAt" TEXT NULL,
    "DiscardedAt" TEXT NULL,
    "ChangedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "StageFiles" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_StageFiles" PRIMARY KEY,
    "StageMaterialId" TEXT NOT NULL,
    "Digest" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "ContentType" TEXT NOT NULL,
    "Length" INTEGER NOT NULL,
    "HandedInAt" TEXT NOT NULL,
    "HandedInBy" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    CONSTRAINT "FK_StageFiles_StageMaterials_StageMaterialId" FOREIGN KEY ("StageMaterialId") REFERENCES "StageMaterials" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "StageIdentityChecks" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_StageIdentityChecks" PRIMARY KEY,
    "StageApplicationId" TEXT NOT NULL,
    "PersonName" TEXT NOT NULL,
    "ResidentId" TEXT NOT NULL,
    "IsLegalRepresentative" INTEGER NOT NULL,
    "AuthorisedUntil" TEXT NULL,
    "CheckedBy" TEXT NULL,
    "CheckedAt" TEXT NOT NULL,
    CONSTRAINT "FK_StageIdentityChecks_StageApplications_StageApplicationId" FOREIGN KEY ("StageApplicationId") REFERENCES "StageApplications" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "StageMaterials" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_StageMaterials" PRIMARY KEY,
    "StageApplicationId" TEXT NOT NULL,
    "MaterialCode" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Sort" INTEGER NOT NULL,
    "Supply" TEXT NOT NULL,
    "SuppliedBy" TEXT NULL,
    "OwedDays" INTEGER NULL,
    "MatterCodes" TEXT NOT NULL,
    "NotApplicableReason" TEXT NULL, "TakenFrom" TEXT NOT NULL DEFAULT '[]',
    CONSTRAINT "FK_StageMaterials_StageApplications_StageApplicationId" FOREIGN KEY ("StageApplicationId") REFERENCES "StageApplications" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "StageMatters" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_StageMatters" PRIMARY KEY,
    "StageApplicationId" TEXT NOT NULL,
    "MatterCode" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Sort" INTEGER NOT NULL,
    "Mode" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "ApplicantInitiated" INTEGER NOT NULL,
    "CommitmentCode" TEXT NULL,
    "IsChosen" INTEGER NOT NULL,
    "OnPromise" INTEGER NOT NULL,
    "PromiseSignedBy" TEXT NULL,
    "PromiseSignedAt" TEXT NULL,
    "CaseId" TEXT NULL,
    "SubmittedAt" TEXT NULL, "WayReason" TEXT NULL,
    CONSTRAINT "FK_StageMatters_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_StageMatters_StageApplications_StageApplicationId" FOREIGN KEY ("StageApplicationId") REFERENCES "StageApplications" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "StoredBlobs" (
    "Digest" TEXT NOT NULL CONSTRAINT "PK_StoredBlobs" PRIMARY KEY,
    "Length" INTEGER NOT NULL,
    "ContentType" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL
);

CREATE TABLE "SupervisionInspections" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SupervisionInspections" PRIMARY KEY,
    "ProjectId" TEXT NOT NULL,
    "RegionCode" TEXT NOT NULL,
    "OrganId" TEXT NOT NULL,
    "OrganName" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "TaskType" TEXT NOT NULL,
    "Manner" TEXT NOT NULL,
    "InspectedOn" TEXT NOT NULL,
    "Inspectors" TEXT NOT NULL,
    "Conclusion" TEXT NOT NULL,
    "Findings" TEXT NOT NULL,
    "RectifyDue" TEXT NULL,
    "RectifiedOn" TEXT NULL,
    "RecordedAt" TEXT NOT NULL,
    "CorrectedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_SupervisionInspections_Organs_OrganId" FOREIGN KEY ("OrganId") REFERENCES "Organs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SupervisionInspections_Projects_ProjectId" FOREIGN KEY ("ProjectId") REFERENCES "Projects" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SurveyFigures" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SurveyFigures" PRIMARY KEY,
    "ResultId" TEXT NOT NULL,
    "UnitId" TEXT NULL,
    "UnitName" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "AreaAbove" TEXT NOT NULL,
    "AreaBelow" TEXT NOT NULL,
    "Height" TEXT NOT NULL,
    CONSTRAINT "FK_SurveyFigures_SurveyResults_ResultId" FOREIGN KEY ("ResultId") REFERENCES "SurveyResults" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SurveyFiles" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SurveyFiles" PRIMARY KEY,
    "ResultId" TEXT NOT NULL,
    "Digest" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "Length" INTEGER NOT NULL,
    CONSTRAINT "FK_SurveyFiles_SurveyResults_ResultId" FOREIGN KEY ("ResultId") REFERENCES "SurveyResults" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SurveyResults" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SurveyResults" PRIMARY KEY,
    "SurveyId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "SurveyedOn" TEXT NOT NULL,
    "LandArea" TEXT NULL,
    "GreenArea" TEXT NULL,
    "ShelterArea" TEXT NULL,
    "Parking" INTEGER NULL,
    "OffsetEast" TEXT NULL,
    "OffsetSouth" TEXT NULL,
    "OffsetWest" TEXT NULL,
    "OffsetNorth" TEXT NULL,
    "Remark" TEXT NOT NULL,
    "UploadedBy" TEXT NOT NULL,
    "UploadedAt" TEXT NOT NULL,
    CONSTRAINT "FK_SurveyResults_JointSurveys_SurveyId" FOREIGN KEY ("SurveyId") REFERENCES "JointSurveys" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "UploadSessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_UploadSessions" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "TotalLength" INTEGER NOT NULL,
    "ChunkLength" INTEGER NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "ExpiresAt" TEXT NOT NULL,
    "Digest" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_UploadSessions_StoredBlobs_Digest" FOREIGN KEY ("Digest") REFERENCES "StoredBlobs" ("Digest") ON DELETE RESTRICT
);

CREATE TABLE "WindowTakes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_WindowTakes" PRIMARY KEY,
    "IntakeId" TEXT NOT NULL,
    "RegionCode" TEXT NOT NULL,
    "ClerkId" TEXT NOT NULL,
    "ClerkName" TEXT NOT NULL,
    "TakenAt" TEXT NOT NULL,
    "HeldSince" TEXT NOT NULL,
    "LapsesAt" TEXT NOT NULL,
    "HandedOverBy" TEXT NULL,
    "HandOverNote" TEXT NULL,
    "EndedAt" TEXT NULL,
    "End" TEXT NULL,
    "EndReason" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "WorkUnits" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_WorkUnits" PRIMARY KEY,
    "WorkId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Use" TEXT NOT NULL,
    "Structure" TEXT NOT NULL,
    "StoreysAbove" INTEGER NOT NULL,
    "StoreysBelow" INTEGER NOT NULL,
    "Height" TEXT NOT NULL,
    "AreaAbove" TEXT NOT NULL,
    "AreaBelow" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_WorkUnits_ProjectWorks_WorkId" FOREIGN KEY ("WorkId") REFERENCES "ProjectWorks" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "WorkbookTasks" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_WorkbookTasks" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "Direction" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Query" TEXT NOT NULL,
    "Format" TEXT NOT NULL,
    "SourceDigest" TEXT NULL,
    "SourceName" TEXT NULL,
    "State" TEXT NOT NULL,
    "IsConfirmed" INTEGER NOT NULL,
    "AskedAt" TEXT NOT NULL,
    "StartedAt" TEXT NULL,
    "LeasedUntil" TEXT NULL,
    "Attempts" INTEGER NOT NULL,
    "Rows" INTEGER NOT NULL,
    "RowsInAll" INTEGER NULL,
    "CancelAskedAt" TEXT NULL,
    "EndedAt" TEXT NULL,
    "FileName" TEXT NULL,
    "FileLength" INTEGER NULL,
    "FileDigest" TEXT NULL,
    "FetchedAt" TEXT NULL,
    "ExpiresAt" TEXT NULL,
    "Summary" TEXT NULL,
    "Problem" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_WorkbookTasks_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_WorkbookTasks_StoredBlobs_SourceDigest" FOREIGN KEY ("SourceDigest") REFERENCES "StoredBlobs" ("Digest") ON DELETE RESTRICT
);

CREATE TABLE "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

CREATE INDEX "EmailIndex" ON "Accounts" ("NormalizedEmail");

CREATE INDEX "IX_AcceptanceChecks_PartId_Position" ON "AcceptanceChecks" ("PartId", "Position");

CREATE INDEX "IX_AcceptanceParticipants_AcceptanceId" ON "AcceptanceParticipants" ("AcceptanceId");

CREATE UNIQUE INDEX "IX_AcceptanceParts_AcceptanceId_CaseId" ON "AcceptanceParts" ("AcceptanceId", "CaseId");

CREATE INDEX "IX_AcceptanceParts_CaseId" ON "AcceptanceParts" ("CaseId");

CREATE INDEX "IX_AcceptanceParts_OrganId_AcceptanceId" ON "AcceptanceParts" ("OrganId", "AcceptanceId");

CREATE INDEX "IX_AcceptancePhotos_PartId" ON "AcceptancePhotos" ("PartId");

CREATE INDEX "IX_AcceptanceUnits_AcceptanceId" ON "AcceptanceUnits" ("AcceptanceId");

CREATE UNIQUE INDEX "IX_AcceptanceUnits_UnitId" ON "AcceptanceUnits" ("UnitId") WHERE "IsTaken" = TRUE;

CREATE UNIQUE INDEX "IX_AcceptanceVerdicts_PartId_Round" ON "AcceptanceVerdicts" ("PartId", "Round");

CREATE INDEX "IX_AccountClaims_UserId" ON "AccountClaims" ("UserId");

CREATE INDEX "IX_AccountLogins_UserId" ON "AccountLogins" ("UserId");

CREATE UNIQUE INDEX "IX_Accounts_PersonId" ON "Accounts" ("PersonId");

CREATE UNIQUE INDEX "IX_AgendaItems_CaseId_MeetingId" ON "AgendaItems" ("CaseId", "MeetingId");

CREATE INDEX "IX_AgendaItems_MeetingId_Position" ON "AgendaItems" ("MeetingId", "Position");

CREATE UNIQUE INDEX "IX_AgendaPapers_ItemId_Digest" ON "AgendaPapers" ("ItemId", "Digest");

CREATE INDEX "IX_AgentAppointments_AbsentId_To" ON "AgentAppointments" ("AbsentId", "To");

CREATE INDEX "IX_AgentAppointments_AgentId_To" ON "AgentAppointments" ("AgentId", "To");

CREATE INDEX "IX_AgentAppointments_OrganId" ON "AgentAppointments" ("OrganId");

CREATE INDEX "IX_ApplicantMembers_ApplicantId" ON "ApplicantMembers" ("ApplicantId");

CREATE INDEX "IX_ApplicantMembers_PersonId_To" ON "ApplicantMembers" ("PersonId", "To");

CREATE UNIQUE INDEX "IX_Applicants_CreditCode" ON "Applicants" ("CreditCode");

CREATE INDEX "IX_Applicants_Name" ON "Applicants" ("Name");

CREATE UNIQUE INDEX "IX_Applicants_ResidentId" ON "Applicants" ("ResidentId");

CREATE INDEX "IX_AuditRecords_CaseNumber_OccurredAt_Id" ON "AuditRecords" ("CaseNumber", "OccurredAt", "Id");

CREATE INDEX "IX_AuditRecords_EntityType_EntityId_OccurredAt_Id" ON "AuditRecords" ("EntityType", "EntityId", "OccurredAt", "Id");

CREATE INDEX "IX_AuditRecords_EntityType_OccurredAt_Id" ON "AuditRecords" ("EntityType", "OccurredAt", "Id");

CREATE INDEX "IX_AuditRecords_OccurredAt_Id" ON "AuditRecords" ("OccurredAt", "Id");

CREATE INDEX "IX_AuditRecords_PersonId_OccurredAt_Id" ON "AuditRecords" ("PersonId", "OccurredAt", "Id");

CREATE INDEX "IX_AuditRecords_Removed" ON "AuditRecords" ("OccurredAt", "Id") WHERE "Kind" = 'Removed';

CREATE UNIQUE INDEX "IX_AuditRecords_RowKey" ON "AuditRecords" ("RowKey");

CREATE INDEX "IX_AuditRecords_Viewed" ON "AuditRecords" ("OccurredAt", "Id") WHERE "Kind" = 'Viewed';

CREATE INDEX "IX_BulkGrantItems_BulkGrantId_State_Position" ON "BulkGrantItems" ("BulkGrantId", "State", "Position");

CREATE UNIQUE INDEX "IX_BulkGrantItems_CaseId" ON "BulkGrantItems" ("CaseId") WHERE "State" = 'Waiting';

CREATE INDEX "IX_BulkGrants_CreatedAt_Id" ON "BulkGrants" ("CreatedAt", "Id") WHERE "FinishedAt" IS NULL;

CREATE INDEX "IX_BulkGrants_PersonId_CreatedAt_Id" ON "BulkGrants" ("PersonId", "CreatedAt", "Id");

CREATE UNIQUE INDEX "IX_CaseEvents_CaseId_Sequence" ON "CaseEvents" ("CaseId", "Sequence");

CREATE INDEX "IX_CaseEvents_RecordedAt" ON "CaseEvents" ("RecordedAt");

CREATE UNIQUE INDEX "IX_CaseMaterials_CaseId_MaterialCode" ON "CaseMaterials" ("CaseId", "MaterialCode");

CREATE UNIQUE INDEX "IX_CasePrerequisites_CaseId_MatterCode" ON "CasePrerequisites" ("CaseId", "MatterCode");

CREATE INDEX "IX_CasePrerequisites_MetByCaseId" ON "CasePrerequisites" ("MetByCaseId");

CREATE INDEX "IX_CasePrerequisites_MetByResultId" ON "CasePrerequisites" ("MetByResultId");

CREATE INDEX "IX_Cases_AcceptanceDue_ReceivedAt_Id" ON "Cases" ("AcceptanceDue", "ReceivedAt", "Id");

CREATE INDEX "IX_Cases_ChangedAt_Id_Number" ON "Cases" ("ChangedAt", "Id", "Number");

CREATE INDEX "IX_Cases_Desk" ON "Cases" ("State", "AcceptanceDue", "DecidedAt", "ReceivedAt", "Id", "StageApplicationId");

CREATE INDEX "IX_Cases_FollowUpCertificateId" ON "Cases" ("FollowUpCertificateId") WHERE "FollowUpCertificateId" IS NOT NULL;

CREATE INDEX "IX_Cases_MatterCode" ON "Cases" ("MatterCode");

CREATE UNIQUE INDEX "IX_Cases_Number" ON "Cases" ("Number");

CREATE INDEX "IX_Cases_ProjectCode" ON "Cases" ("ProjectCode");

CREATE INDEX "IX_Cases_ProjectId" ON "Cases" ("ProjectId");

CREATE INDEX "IX_CatalogueVersions_EffectiveFrom_PublishedAt" ON "CatalogueVersions" ("EffectiveFrom", "PublishedAt");

CREATE UNIQUE INDEX "IX_CatalogueVersions_Label" ON "CatalogueVersions" ("Label");

CREATE INDEX "IX_ClockSuspensions_CaseId" ON "ClockSuspensions" ("CaseId");

CREATE INDEX "IX_Commitments_CaseId" ON "Commitments" ("CaseId");

CREATE INDEX "IX_Commitments_Kept_RestoredOn_VerifiedOn_Id_CaseId" ON "Commitments" ("Kept", "RestoredOn", "VerifiedOn", "Id", "CaseId");

CREATE INDEX "IX_Commitments_VerifyBy_Id_CaseId" ON "Commitments" ("VerifyBy", "Id", "CaseId") WHERE "VerifiedOn" IS NULL;

CREATE INDEX "IX_CorrectionPoints_CorrectionId" ON "CorrectionPoints" ("CorrectionId");

CREATE INDEX "IX_Corrections_CaseId_ClosedAt_DueOn" ON "Corrections" ("CaseId", "ClosedAt", "DueOn");

CREATE UNIQUE INDEX "IX_Corrections_CaseId_Round" ON "Corrections" ("CaseId", "Round");

CREATE INDEX "IX_Corrections_ClosedAt_DueOn" ON "Corrections" ("ClosedAt", "DueOn");

CREATE INDEX "IX_Corrections_Round_CaseId" ON "Corrections" ("Round", "CaseId");

CREATE UNIQUE INDEX "IX_DecisionPublications_CaseId_EventSequence" ON "DecisionPublications" ("CaseId", "EventSequence");

CREATE INDEX "IX_DecisionPublications_DecidedOn_Id" ON "DecisionPublications" ("DecidedOn", "Id") WHERE "PublishedOn" IS NULL;

CREATE INDEX "IX_DecisionPublications_OrganId_DecidedOn_Id" ON "DecisionPublications" ("OrganId", "DecidedOn", "Id") WHERE "PublishedOn" IS NULL;

CREATE INDEX "IX_DecisionPublications_OrganId_PublishedOn_Id" ON "DecisionPublications" ("OrganId", "PublishedOn", "Id") WHERE "PublishedOn" IS NOT NULL;

CREATE INDEX "IX_DecisionPublications_PublishedOn_Id" ON "DecisionPublications" ("PublishedOn", "Id") WHERE "PublishedOn" IS NOT NULL;

CREATE INDEX "IX_DecisionPublications_RegionCode_DecidedOn_Id" ON "DecisionPublications" ("RegionCode", "DecidedOn", "Id") WHERE "PublishedOn" IS NULL;

CREATE INDEX "IX_DecisionPublications_RegionCode_PublishedOn_Id" ON "DecisionPublications" ("RegionCode", "PublishedOn", "Id") WHERE "PublishedOn" IS NOT NULL;

CREATE INDEX "IX_DocumentConcerns_CaseId" ON "DocumentConcerns" ("CaseId");

CREATE INDEX "IX_DrawingSets_OwnerId" ON "DrawingSets" ("OwnerId");

CREATE INDEX "IX_DrawingSets_ProjectId" ON "DrawingSets" ("ProjectId");

CREATE UNIQUE INDEX "IX_DrawingSets_UnitId" ON "DrawingSets" ("UnitId") WHERE "UnitId" IS NOT NULL;

CREATE UNIQUE INDEX "IX_DrawingSets_WorkId" ON "DrawingSets" ("WorkId") WHERE "UnitId" IS NULL;

CREATE UNIQUE INDEX "IX_DrawingSheets_SetId_Number" ON "DrawingSheets" ("SetId", "Number");

CREATE INDEX "IX_ElectronicCertificates_CaseId" ON "ElectronicCertificates" ("CaseId");

CREATE UNIQUE INDEX "IX_ElectronicCertificates_CertificateCode_Number_IssuerName" ON "ElectronicCertificates" ("CertificateCode", "Number", "IssuerName");

CREATE INDEX "IX_ElectronicCertificates_DocumentId" ON "ElectronicCertificates" ("DocumentId");

CREATE INDEX "IX_ElectronicCertificates_ProjectId" ON "ElectronicCertificates" ("ProjectId");

CREATE INDEX "IX_ElectronicCertificates_SuccessorId" ON "ElectronicCertificates" ("SuccessorId");

CREATE UNIQUE INDEX "IX_ExpertDraws_MeetingId_Round" ON "ExpertDraws" ("MeetingId", "Round");

CREATE UNIQUE INDEX "IX_ExpertInterests_ExpertId_UnitCode" ON "ExpertInterests" ("ExpertId", "UnitCode");

CREATE UNIQUE INDEX "IX_ExpertReviewRequests_CaseId" ON "ExpertReviewRequests" ("CaseId") WHERE "ClosedAt" IS NULL;

CREATE INDEX "IX_ExpertReviewRequests_CaseId_AskedAt" ON "ExpertReviewRequests" ("CaseId", "AskedAt");

CREATE INDEX "IX_ExpertReviewRequests_MeetingId" ON "ExpertReviewRequests" ("MeetingId");

CREATE INDEX "IX_Experts_Name_Id" ON "Experts" ("Name", "Id");

CREATE UNIQUE INDEX "IX_Experts_Name_UnitCode" ON "Experts" ("Name", "UnitCode");

CREATE UNIQUE INDEX "IX_Experts_PersonId" ON "Experts" ("PersonId") WHERE "PersonId" IS NOT NULL;

CREATE UNIQUE INDEX "IX_Extensions_CaseId" ON "Extensions" ("CaseId");

CREATE INDEX "IX_GuidanceResults_CatalogueVersionId" ON "GuidanceResults" ("CatalogueVersionId");

CREATE UNIQUE INDEX "IX_GuidanceResults_Code" ON "GuidanceResults" ("Code");

CREATE UNIQUE INDEX "IX_HandlingAnomalies_CaseId_Kind_EventSequence" ON "HandlingAnomalies" ("CaseId", "Kind", "EventSequence");

CREATE INDEX "IX_HandlingAnomalies_OccurredAt_Id" ON "HandlingAnomalies" ("OccurredAt", "Id");

CREATE INDEX "IX_HandlingAnomalies_Open" ON "HandlingAnomalies" ("OccurredAt", "Id") WHERE "Finding" IS NULL;

CREATE INDEX "IX_HandlingAnomalies_OpenOfOrgan" ON "HandlingAnomalies" ("OrganId", "OccurredAt", "Id") WHERE "Finding" IS NULL;

CREATE INDEX "IX_HandlingAnomalies_OpenOfRegion" ON "HandlingAnomalies" ("RegionCode", "OccurredAt", "Id") WHERE "Finding" IS NULL;

CREATE INDEX "IX_HandlingAnomalies_OrganId_OccurredAt_Id" ON "HandlingAnomalies" ("OrganId", "OccurredAt", "Id");

CREATE INDEX "IX_HandlingAnomalies_RegionCode_OccurredAt_Id" ON "HandlingAnomalies" ("RegionCode", "OccurredAt", "Id");

CREATE INDEX "IX_IdentityChecks_CaseId" ON "IdentityChecks" ("CaseId");

CREATE INDEX "IX_InternalDeadlines_StageApplicationId" ON "InternalDeadlines" ("StageApplicationId");

CREATE UNIQUE INDEX "IX_IssuedNumbers_OrganId_Document_Number" ON "IssuedNumbers" ("OrganId", "Document", "Number");

CREATE UNIQUE INDEX "IX_IssuedNumbers_SeriesId_Sequence" ON "IssuedNumbers" ("SeriesId", "Sequence") WHERE "SeriesId" IS NOT NULL;

CREATE INDEX "IX_IssuedNumbers_SubjectId" ON "IssuedNumbers" ("SubjectId");

CREATE INDEX "IX_JointAcceptances_ApplicantId_Id" ON "JointAcceptances" ("ApplicantId", "Id");

CREATE INDEX "IX_JointAcceptances_CaseId" ON "JointAcceptances" ("CaseId");

CREATE INDEX "IX_JointAcceptances_LeadOrganId_Id" ON "JointAcceptances" ("LeadOrganId", "Id");

CREATE INDEX "IX_JointAcceptances_ProjectId" ON "JointAcceptances" ("ProjectId");

CREATE INDEX "IX_JointAcceptances_RegionCode_Id" ON "JointAcceptances" ("RegionCode", "Id");

CREATE UNIQUE INDEX "IX_JointAcceptances_StageApplicationId_Sequence" ON "JointAcceptances" ("StageApplicationId", "Sequence");

CREATE INDEX "IX_JointReviewMeetings_LeadOrganId" ON "JointReviewMeetings" ("LeadOrganId");

CREATE INDEX "IX_JointReviewMeetings_RegionCode_StartsAt_Id" ON "JointReviewMeetings" ("RegionCode", "StartsAt", "Id");

CREATE INDEX "IX_JointReviewMeetings_StartsAt_Id" ON "JointReviewMeetings" ("StartsAt", "Id");

CREATE INDEX "IX_JointSurveys_ProjectId" ON "JointSurveys" ("ProjectId");

CREATE UNIQUE INDEX "IX_JointSurveys_WorkId" ON "JointSurveys" ("WorkId");

CREATE INDEX "IX_LevyPayments_CaseId" ON "LevyPayments" ("CaseId");

CREATE INDEX "IX_LevyPayments_DueOn_Id_CaseId" ON "LevyPayments" ("DueOn", "Id", "CaseId") WHERE "PaidOn" IS NULL;

CREATE INDEX "IX_MaterialInstances_CaseMaterialId" ON "MaterialInstances" ("CaseMaterialId");

CREATE INDEX "IX_MaterialInstances_Digest" ON "MaterialInstances" ("Digest");

CREATE INDEX "IX_MeetingConditions_CaseId" ON "MeetingConditions" ("CaseId");

CREATE INDEX "IX_MeetingConditions_ItemId_Position" ON "MeetingConditions" ("ItemId", "Position");

CREATE UNIQUE INDEX "IX_MeetingMinutes_MeetingId" ON "MeetingMinutes" ("MeetingId");

CREATE UNIQUE INDEX "IX_MeetingOpinions_ItemId_ParticipantId" ON "MeetingOpinions" ("ItemId", "ParticipantId");

CREATE INDEX "IX_MeetingOpinions_ParticipantId" ON "MeetingOpinions" ("ParticipantId");

CREATE INDEX "IX_MeetingPapers_Digest" ON "MeetingPapers" ("Digest");

CREATE INDEX "IX_MeetingPapers_MeetingId_CreatedAt" ON "MeetingPapers" ("MeetingId", "CreatedAt");

CREATE UNIQUE INDEX "IX_MeetingPapers_VerificationCode" ON "MeetingPapers" ("VerificationCode");

CREATE INDEX "IX_MeetingParticipants_ApplicantId_StartsAt_MeetingId" ON "MeetingParticipants" ("ApplicantId", "StartsAt", "MeetingId");

CREATE INDEX "IX_MeetingParticipants_ExpertId" ON "MeetingParticipants" ("ExpertId");

CREATE UNIQUE INDEX "IX_MeetingParticipants_MeetingId_ApplicantId" ON "MeetingParticipants" ("MeetingId", "ApplicantId") WHERE "ApplicantId" IS NOT NULL;

CREATE UNIQUE INDEX "IX_MeetingParticipants_MeetingId_ExpertId" ON "MeetingParticipants" ("MeetingId", "ExpertId") WHERE "ExpertId" IS NOT NULL;

CREATE UNIQUE INDEX "IX_MeetingParticipants_MeetingId_OrganId" ON "MeetingParticipants" ("MeetingId", "OrganId") WHERE "OrganId" IS NOT NULL;

CREATE INDEX "IX_MeetingParticipants_OrganId_StartsAt_MeetingId" ON "MeetingParticipants" ("OrganId", "StartsAt", "MeetingId");

CREATE INDEX "IX_MeetingParticipants_PersonId_StartsAt_MeetingId" ON "MeetingParticipants" ("PersonId", "StartsAt", "MeetingId");

CREATE INDEX "IX_MeetingTasks_DueOn_Id" ON "MeetingTasks" ("DueOn", "Id");

CREATE INDEX "IX_MeetingTasks_ItemId" ON "MeetingTasks" ("ItemId");

CREATE INDEX "IX_MeetingTasks_LeadOrganId_DueOn_Id" ON "MeetingTasks" ("LeadOrganId", "DueOn", "Id");

CREATE INDEX "IX_MeetingTasks_MeetingId_DueOn" ON "MeetingTasks" ("MeetingId", "DueOn");

CREATE INDEX "IX_MeetingTasks_Open" ON "MeetingTasks" ("DueOn", "Id") WHERE "ClosedOn" IS NULL;

CREATE INDEX "IX_MeetingTasks_OpenOfLead" ON "MeetingTasks" ("LeadOrganId", "DueOn", "Id") WHERE "ClosedOn" IS NULL;

CREATE INDEX "IX_MeetingTasks_OpenOfOrgan" ON "MeetingTasks" ("OrganId", "DueOn", "Id") WHERE "ClosedOn" IS NULL;

CREATE INDEX "IX_MeetingTasks_OpenOfRegion" ON "MeetingTasks" ("RegionCode", "DueOn", "Id") WHERE "ClosedOn" IS NULL;

CREATE INDEX "IX_MeetingTasks_OrganId_DueOn_Id" ON "MeetingTasks" ("OrganId", "DueOn", "Id");

CREATE INDEX "IX_MeetingTasks_RegionCode_DueOn_Id" ON "MeetingTasks" ("RegionCode", "DueOn", "Id");

CREATE INDEX "IX_MinutesObjections_ParagraphId" ON "MinutesObjections" ("ParagraphId");

CREATE INDEX "IX_MinutesObjections_ParticipantId" ON "MinutesObjections" ("ParticipantId");

CREATE UNIQUE INDEX "IX_MinutesParagraphs_MinutesId_Position" ON "MinutesParagraphs" ("MinutesId", "Position");

CREATE UNIQUE INDEX "IX_MinutesSignatures_MinutesId_ParticipantId" ON "MinutesSignatures" ("MinutesId", "ParticipantId");

CREATE INDEX "IX_MinutesSignatures_ParticipantId" ON "MinutesSignatures" ("ParticipantId");

CREATE UNIQUE INDEX "IX_MonthlyEntries_ReturnId_Place" ON "MonthlyEntries" ("ReturnId", "Place");

CREATE INDEX "IX_MonthlyReturns_Month_RegionCode_Revision" ON "MonthlyReturns" ("Month", "RegionCode", "Revision");

CREATE UNIQUE INDEX "IX_MonthlyReturns_RegionCode_Month_Revision" ON "MonthlyReturns" ("RegionCode", "Month", "Revision");

CREATE INDEX "IX_NationalStatusEvents_CaseEventId" ON "NationalStatusEvents" ("CaseEventId");

CREATE UNIQUE INDEX "IX_NationalStatusEvents_CaseId_Sequence" ON "NationalStatusEvents" ("CaseId", "Sequence");

CREATE UNIQUE INDEX "IX_Notices_IdempotencyKey" ON "Notices" ("IdempotencyKey");

CREATE INDEX "IX_Notices_PersonId_CreatedAt_Id" ON "Notices" ("PersonId", "CreatedAt", "Id");

CREATE UNIQUE INDEX "IX_Nudges_CaseId_OrganId_NudgedOn" ON "Nudges" ("CaseId", "OrganId", "NudgedOn");

CREATE INDEX "IX_Nudges_StageApplicationId" ON "Nudges" ("StageApplicationId");

CREATE UNIQUE INDEX "IX_NumberSeries_OrganId_Document_PeriodKey" ON "NumberSeries" ("OrganId", "Document", "PeriodKey");

CREATE INDEX "IX_OfficialDocuments_CaseId" ON "OfficialDocuments" ("CaseId");

CREATE INDEX "IX_OfficialDocuments_Digest" ON "OfficialDocuments" ("Digest");

CREATE INDEX "IX_OfficialDocuments_MadeAt" ON "OfficialDocuments" ("MadeAt");

CREATE INDEX "IX_OfficialDocuments_Number" ON "OfficialDocuments" ("Number");

CREATE UNIQUE INDEX "IX_OfficialDocuments_VerificationCode" ON "OfficialDocuments" ("VerificationCode");

CREATE UNIQUE INDEX "IX_OpinionRequests_CaseId_OrganId_Round" ON "OpinionRequests" ("CaseId", "OrganId", "Round");

CREATE INDEX "IX_OpinionRequests_OrganId_Conclusion_DueOn" ON "OpinionRequests" ("OrganId", "Conclusion", "DueOn");

CREATE INDEX "IX_OpinionSheetPoints_CaseId" ON "OpinionSheetPoints" ("CaseId");

CREATE INDEX "IX_OpinionSheetPoints_OpinionRequestId" ON "OpinionSheetPoints" ("OpinionRequestId");

CREATE INDEX "IX_OpinionSheetPoints_OpinionSheetId" ON "OpinionSheetPoints" ("OpinionSheetId");

CREATE UNIQUE INDEX "IX_OpinionSheets_StageApplicationId_Round" ON "OpinionSheets" ("StageApplicationId", "Round");

CREATE UNIQUE INDEX "IX_OpinionSheets_VerificationCode" ON "OpinionSheets" ("VerificationCode");

CREATE UNIQUE INDEX "IX_Organs_CreditCode" ON "Organs" ("CreditCode");

CREATE UNIQUE INDEX "IX_Organs_DepartmentCode_RegionCode" ON "Organs" ("DepartmentCode", "RegionCode");

CREATE INDEX "IX_Organs_RegionCode" ON "Organs" ("RegionCode");

CREATE UNIQUE INDEX "IX_OutboxMessages_IdempotencyKey" ON "OutboxMessages" ("IdempotencyKey");

CREATE INDEX "IX_OutboxMessages_Kind_NotBefore_Id" ON "OutboxMessages" ("Kind", "NotBefore", "Id") WHERE "DoneAt" IS NULL;

CREATE INDEX "IX_OutboxMessages_NotBefore_Id" ON "OutboxMessages" ("NotBefore", "Id") WHERE "DoneAt" IS NULL;

CREATE INDEX "IX_OwedMaterials_CaseId_CheckedOn_DueOn" ON "OwedMaterials" ("CaseId", "CheckedOn", "DueOn");

CREATE INDEX "IX_OwedMaterials_CheckedOn_DueOn" ON "OwedMaterials" ("CheckedOn", "DueOn");

CREATE INDEX "IX_People_Name_Id" ON "People" ("Name", "Id");

CREATE INDEX "IX_People_OrganId" ON "People" ("OrganId");

CREATE INDEX "IX_People_SectionId" ON "People" ("SectionId");

CREATE UNIQUE INDEX "IX_PriorResults_ProjectId_CertificateCode_Number" ON "PriorResults" ("ProjectId", "CertificateCode", "Number");

CREATE INDEX "IX_ProjectChanges_ProjectId_ChangedAt" ON "ProjectChanges" ("ProjectId", "ChangedAt");

CREATE UNIQUE INDEX "IX_ProjectWorks_Code" ON "ProjectWorks" ("Code");

CREATE INDEX "IX_ProjectWorks_ParentWorkId" ON "ProjectWorks" ("ParentWorkId");

CREATE INDEX "IX_ProjectWorks_ProjectId" ON "ProjectWorks" ("ProjectId");

CREATE INDEX "IX_Projects_CreatedAt_Id" ON "Projects" ("CreatedAt", "Id");

CREATE INDEX "IX_Projects_Name_Id" ON "Projects" ("Name", "Id");

CREATE INDEX "IX_Projects_OwnerId_CreatedAt_Id" ON "Projects" ("OwnerId", "CreatedAt", "Id");

CREATE UNIQUE INDEX "IX_Projects_ProjectCode" ON "Projects" ("ProjectCode");

CREATE INDEX "IX_Projects_SiteRegion_CreatedAt_Id" ON "Projects" ("SiteRegion", "CreatedAt", "Id");

CREATE UNIQUE INDEX "IX_RectificationReports_PartId_Round" ON "RectificationReports" ("PartId", "Round");

CREATE INDEX "IX_Regions_ParentCode" ON "Regions" ("ParentCode");

CREATE UNIQUE INDEX "IX_Regions_Path" ON "Regions" ("Path");

CREATE UNIQUE INDEX "IX_ReviewFindings_CaseId_PointNumber" ON "ReviewFindings" ("CaseId", "PointNumber");

CREATE INDEX "IX_RoleAssignments_OrganId" ON "RoleAssignments" ("OrganId");

CREATE INDEX "IX_RoleAssignments_PersonId" ON "RoleAssignments" ("PersonId");

CREATE INDEX "IX_RoleAssignments_RegionCode" ON "RoleAssignments" ("RegionCode");

CREATE INDEX "IX_RoleAssignments_Role_OrganId" ON "RoleAssignments" ("Role", "OrganId");

CREATE UNIQUE INDEX "IX_SavedViews_OwnerId_Name" ON "SavedViews" ("OwnerId", "Name");

CREATE INDEX "IX_SavedViews_SharedWith_Name" ON "SavedViews" ("SharedWith", "Name");

CREATE INDEX "IX_SealUses_CaseId" ON "SealUses" ("CaseId");

CREATE UNIQUE INDEX "IX_SealUses_DocumentId" ON "SealUses" ("DocumentId");

CREATE INDEX "IX_SealUses_KeyThumbprint" ON "SealUses" ("KeyThumbprint");

CREATE INDEX "IX_SealUses_Number_SealedAt_Id" ON "SealUses" ("Number", "SealedAt", "Id");

CREATE INDEX "IX_SealUses_OrganId_SealedAt_Id" ON "SealUses" ("OrganId", "SealedAt", "Id");

CREATE INDEX "IX_SealUses_SealedAt_Id" ON "SealUses" ("SealedAt", "Id");

CREATE UNIQUE INDEX "IX_Sections_OrganId_Code" ON "Sections" ("OrganId", "Code");

CREATE INDEX "IX_SheetVersions_Digest" ON "SheetVersions" ("Digest");

CREATE INDEX "IX_SheetVersions_ReplacesId" ON "SheetVersions" ("ReplacesId");

CREATE INDEX "IX_SheetVersions_SetId" ON "SheetVersions" ("SetId");

CREATE UNIQUE INDEX "IX_SheetVersions_SheetId_Number" ON "SheetVersions" ("SheetId", "Number");

CREATE UNIQUE INDEX "IX_SigningChains_OrganId" ON "SigningChains" ("OrganId") WHERE "MatterCode" IS NULL;

CREATE UNIQUE INDEX "IX_SigningChains_OrganId_MatterCode" ON "SigningChains" ("OrganId", "MatterCode");

CREATE UNIQUE INDEX "IX_SigningRounds_CaseId_Round" ON "SigningRounds" ("CaseId", "Round");

CREATE INDEX "IX_SigningRounds_ClosedAt" ON "SigningRounds" ("ClosedAt");

CREATE INDEX "IX_SigningSteps_PersonId" ON "SigningSteps" ("PersonId");

CREATE UNIQUE INDEX "IX_SigningSteps_SigningRoundId_Number" ON "SigningSteps" ("SigningRoundId", "Number");

CREATE UNIQUE INDEX "IX_SigningSteps_SigningRoundId_PersonId" ON "SigningSteps" ("SigningRoundId", "PersonId");

CREATE INDEX "IX_StageApplications_ApplicantId" ON "StageApplications" ("ApplicantId");

CREATE INDEX "IX_StageApplications_CreatedBy_ChangedAt" ON "StageApplications" ("CreatedBy", "ChangedAt");

CREATE UNIQUE INDEX "IX_StageApplications_JointNumber" ON "StageApplications" ("JointNumber");

CREATE INDEX "IX_StageApplications_LeadOrganId_SubmittedAt_Id" ON "StageApplications" ("LeadOrganId", "SubmittedAt", "Id");

CREATE INDEX "IX_StageApplications_ProjectId" ON "StageApplications" ("ProjectId");

CREATE INDEX "IX_StageApplications_RegionCode_SubmittedAt_Id" ON "StageApplications" ("RegionCode", "SubmittedAt", "Id");

CREATE INDEX "IX_StageApplications_WorkId" ON "StageApplications" ("WorkId");

CREATE INDEX "IX_StageFiles_Digest" ON "StageFiles" ("Digest");

CREATE INDEX "IX_StageFiles_StageMaterialId" ON "StageFiles" ("StageMaterialId");

CREATE INDEX "IX_StageIdentityChecks_StageApplicationId" ON "StageIdentityChecks" ("StageApplicationId");

CREATE UNIQUE INDEX "IX_StageMaterials_StageApplicationId_MaterialCode" ON "StageMaterials" ("StageApplicationId", "MaterialCode");

CREATE UNIQUE INDEX "IX_StageMatters_CaseId" ON "StageMatters" ("CaseId");

CREATE UNIQUE INDEX "IX_StageMatters_StageApplicationId_MatterCode" ON "StageMatters" ("StageApplicationId", "MatterCode");

CREATE INDEX "IX_SupervisionInspections_InspectedOn_Id" ON "SupervisionInspections" ("InspectedOn", "Id");

CREATE UNIQUE INDEX "IX_SupervisionInspections_Number_OrganId" ON "SupervisionInspections" ("Number", "OrganId");

CREATE INDEX "IX_SupervisionInspections_OrganId_InspectedOn_Id" ON "SupervisionInspections" ("OrganId", "InspectedOn", "Id");

CREATE INDEX "IX_SupervisionInspections_ProjectId_InspectedOn" ON "SupervisionInspections" ("ProjectId", "InspectedOn");

CREATE INDEX "IX_SupervisionInspections_RectifyDue_Id" ON "SupervisionInspections" ("RectifyDue", "Id") WHERE "RectifyDue" IS NOT NULL AND "RectifiedOn" IS NULL;

CREATE INDEX "IX_SupervisionInspections_RegionCode_InspectedOn_Id" ON "SupervisionInspections" ("RegionCode", "InspectedOn", "Id");

CREATE INDEX "IX_SupervisionInspections_RegionCode_RectifyDue_Id" ON "SupervisionInspections" ("RegionCode", "RectifyDue", "Id") WHERE "RectifyDue" IS NOT NULL AND "RectifiedOn" IS NULL;

CREATE INDEX "IX_SurveyFigures_ResultId_Position" ON "SurveyFigures" ("ResultId", "Position");

CREATE INDEX "IX_SurveyFiles_ResultId" ON "SurveyFiles" ("ResultId");

CREATE UNIQUE INDEX "IX_SurveyResults_SurveyId_Number" ON "SurveyResults" ("SurveyId", "Number");

CREATE INDEX "IX_UploadSessions_Digest" ON "UploadSessions" ("Digest");

CREATE INDEX "IX_UploadSessions_ExpiresAt" ON "UploadSessions" ("ExpiresAt");

CREATE INDEX "IX_WindowTakes_ClerkId_TakenAt" ON "WindowTakes" ("ClerkId", "TakenAt") WHERE "EndedAt" IS NULL;

CREATE INDEX "IX_WindowTakes_EndedAt_RegionCode" ON "WindowTakes" ("EndedAt", "RegionCode") WHERE "EndedAt" IS NOT NULL;

CREATE UNIQUE INDEX "IX_WindowTakes_IntakeId" ON "WindowTakes" ("IntakeId") WHERE "EndedAt" IS NULL;

CREATE UNIQUE INDEX "IX_WorkUnits_WorkId_Name" ON "WorkUnits" ("WorkId", "Name");

CREATE INDEX "IX_WorkbookTasks_ExpiresAt" ON "WorkbookTasks" ("ExpiresAt");

CREATE INDEX "IX_WorkbookTasks_PersonId_Direction_AskedAt" ON "WorkbookTasks" ("PersonId", "Direction", "AskedAt");

CREATE INDEX "IX_WorkbookTasks_SourceDigest" ON "WorkbookTasks" ("SourceDigest");

CREATE INDEX "IX_WorkbookTasks_State_AskedAt" ON "WorkbookTasks" ("State", "AskedAt");

CREATE UNIQUE INDEX "UserNameIndex" ON "Accounts" ("NormalizedUserName");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261122200700_Initial', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261122211820_StageApplications', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261122212610_AccountsAndTrailReading', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261122220051_OwedMaterialVerdict', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261122221216_KeepGuidanceResults', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261122223027_CertificateNumbersByIssuer', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261122232304_ListIndexes', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123004328_FollowProjects', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123011537_PrerequisiteRows', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123011917_WorkbookTasks', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123013145_SigningLevelsAndHearings', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123013728_SealsAndBulkGrants', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123015802_ProjectChanges', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123035028_ClockSettings', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123045033_CreditAndDesks', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123073132_PackedTrail', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123115547_Inspections', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123124312_CatalogueChanges', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123144054_CertificateFollowUps', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123171536_AgentsAndAssignments', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123174308_NameSearch', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123204601_WindowTakes', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123210517_SavedViews', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123211515_DecisionPublications', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123214601_HandlingAnomalies', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261123232912_OpinionGates', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261124000155_JointMeetings', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261124001026_MeetingSessions', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261124003219_MonthlyReturns', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261124004708_JointBoard', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261124005649_MeetingMinutes', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261124031836_JointSurvey', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261124034941_Experts', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261124042034_JointPapers', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261124042652_DrawingSets', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261124043331_JointAcceptance', '10.0.15');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261124085747_StageLeadOfCases', '10.0.15');

