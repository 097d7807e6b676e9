using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Reports.AcceptanceNotices;
using ApprovalOffice.Reports.Notices;
using PaperDayUnit = ApprovalOffice.Reports.Layout.DayUnit;
using PaperLimit = ApprovalOffice.Reports.Layout.TimeLimit;

namespace ApprovalOffice.App.Papers;

/// <summary>Turns a case into the plain records of its notices.</summary>
internal static class CaseNotices
{
    /// <summary>WS-01 受理通知书.</summary>
    public static FrozenPaper Acceptance(PaperContext paper)
    {
        ApprovalCase subject = paper.Work.Case;
        return new FrozenPaper("WS-01", "受理通知书", new AcceptanceNoticeModel
        {
            OrganName = subject.Organ.OrganName,
            Number = paper.Number,
            CaseNumber = subject.Number!.Value.Value,
            ApplicantName = subject.Subject.ApplicantName,
            MatterName = subject.Matter.Name,
            IsLicence = paper.IsLicence,
            LegalBasis = paper.LegalBasis,
            ProjectName = subject.Subject.ProjectName,
            ProjectCode = subject.Subject.ProjectCode.Value,
            ReceivedOn = OfficeZone.DateOf(subject.ReceivedAt!.Value),
            AcceptedOn = OfficeZone.DateOf(subject.AcceptedAt!.Value),
            IsDeemed = subject.WasDeemedAccepted,
            Statutory = Limit(subject.Limits.Statutory, subject.Due.StatutoryDue),
            Promised = Limit(subject.Limits.Promised, subject.Due.PromisedDue)!,
            IsCalendarProvisional = subject.ReliesOnUnarrangedYear,
            Materials = [.. subject.Materials.Where(m => m.Verdict != MaterialVerdict.NotApplicable && (m.IsSupplied || m.MayBeOwed)).Select(m => Line(subject, m))],
            IsStatutoryFromReceipt = subject.Limits.StatutoryFrom == StatutoryStart.Receipt,
            Contact = subject.Organ.SectionName ?? paper.Organ.ShortName,
            ContactPhone = paper.Organ.ContactPhone.Value,
            IssuedOn = paper.DatedOn,
            Verification = paper.Mark,
            MadeAt = paper.MadeAt,
        });
    }

    /// <summary>WS-02 补正材料一次性告知书.</summary>
    public static FrozenPaper Correction(PaperContext paper)
    {
        ApprovalCase subject = paper.Work.Case;
        Correction correction = subject.OpenCorrection!;
        return new FrozenPaper("WS-02", "补正材料一次性告知书", new CorrectionNoticeModel
        {
            OrganName = subject.Organ.OrganName,
            Number = paper.Number,
            CaseNumber = subject.Number!.Value.Value,
            ApplicantName = subject.Subject.ApplicantName,
            MatterName = subject.Matter.Name,
            IsLicence = paper.IsLicence,
            LegalBasis = paper.LegalBasis,
            ProjectName = subject.Subject.ProjectName,
            ReceivedOn = OfficeZone.DateOf(subject.ReceivedAt!.Value),
            Points = [.. correction.Points.Select(p => Point(subject, p))],
            DueOn = correction.DueOn,
            IsCalendarProvisional = paper.Reckons(correction.DueOn),
            Contact = paper.Organ.ShortName,
            ContactPhone = paper.Organ.ContactPhone.Value,
            IssuedOn = paper.DatedOn,
            Verification = paper.Mark,
            MadeAt = paper.MadeAt,
        });
    }

    /// <summary>WS-02 for several cases of a stage application at once: each material once, with the matters that want it.</summary>
    public static FrozenPaper MergedCorrection(
        PaperContext paper, StageApplication stage, IReadOnlyList<(CaseWork Work, CaseEvent Told)> corrections)
    {
        List<ApprovalCase> cases = [.. corrections.Select(c => c.Work.Case)];
        IEnumerable<Reports.Notices.CorrectionPoint> points = cases
            .SelectMany(c => c.OpenCorrection!.Points.Select(p => (c.Matter.Name, Point: Point(c, p))))
            .GroupBy(p => p.Point)
            .Select(group => group.Key with { Request = $"{group.Key.Request}（涉及：{string.Join("、", group.Select(g => g.Name).Distinct())}）" });
        return new FrozenPaper("WS-02", "补正材料一次性告知书", new CorrectionNoticeModel
        {
            OrganName = paper.Organ.Name,
            Number = paper.Number,
            CaseNumber = stage.JointNumber!,
            ApplicantName = stage.Subject.ApplicantName,
            MatterName = $"{stage.StageName}（{string.Join("、", cases.Select(c => c.Matter.Name))}）",
            IsLicence = cases.Exists(c => c.Matter.Kind == MatterKind.AdministrativeLicense),
            LegalBasis = paper.LegalBasis,
            ProjectName = stage.Subject.ProjectName,
            ReceivedOn = OfficeZone.DateOf(cases.Min(c => c.ReceivedAt!.Value)),
            Points = [.. points],
            DueOn = cases.Min(c => c.OpenCorrection!.DueOn),
            IsCalendarProvisional = paper.Reckons(cases.Min(c => c.OpenCorrection!.DueOn)),
            Contact = paper.Organ.ShortName,
            ContactPhone = paper.Organ.ContactPhone.Value,
            IssuedOn = paper.DatedOn,
            Verification = paper.Mark,
            MadeAt = paper.MadeAt,
        });
    }

    /// <summary>WS-03 不予受理通知书 or WS-05 不予许可决定书.</summary>
    public static FrozenPaper Refusal(PaperContext paper)
    {
        ApprovalCase subject = paper.Work.Case;
        bool ofAcceptance = subject.State == CaseState.AcceptanceRefused;
        return new FrozenPaper(
            ofAcceptance ? "WS-03" : "WS-05",
            ofAcceptance ? "不予受理通知书" : paper.Matter.Words.DeniedDocument,
            new RefusalNoticeModel
            {
                Kind = ofAcceptance ? RefusalKind.Acceptance : RefusalKind.Licence,
                OrganName = subject.Organ.OrganName,
                Number = paper.Number,
                CaseNumber = subject.Number!.Value.Value,
                ApplicantName = subject.Subject.ApplicantName,
                MatterName = subject.Matter.Name,
                ProjectName = subject.Subject.ProjectName,
                ReceivedOn = OfficeZone.DateOf(subject.ReceivedAt!.Value),
                LegalBasis = RefusalGrounds.Of(paper),
                Outcome = RefusalGrounds.OutcomeOf(paper),
                Reasons = [subject.DecisionReason!],
                CompetentOrgan = paper.Happened.TextOf("competentOrgan") ?? "",
                Remedies = paper.Remedies,
                RemediesText = paper.Happened.TextOf("remedies"),
                DenialTitle = paper.Matter.Words.DeniedDocument,
                IssuedOn = paper.DatedOn,
                Verification = paper.Mark,
                MadeAt = paper.MadeAt,
            });
    }

    private static Reports.Notices.CorrectionPoint Point(ApprovalCase subject, Data.Cases.OpenRows.CorrectionPoint point)
    {
        CaseMaterial? material = subject.Materials.FirstOrDefault(m => m.MaterialCode == point.MaterialCode);
        return new Reports.Notices.CorrectionPoint(material?.Name ?? "申请表", material?.VerdictReason ?? "", point.Text);
    }

    private static AcceptedMaterial Line(ApprovalCase subject, CaseMaterial material)
    {
        OwedMaterial? owed = subject.OwedMaterials.FirstOrDefault(o => o.MaterialCode == material.MaterialCode && o.IsOpen);
        return new AcceptedMaterial(
            material.Name,
            "电子",
            owed is not null ? 0 : Math.Max(1, material.Current.Count()),
            owed is not null ? $"容缺后补，请于 {owed.DueOn:yyyy-MM-dd} 前补交" : material.SuppliedBy is { } source ? $"免提交：{source}" : "");
    }

    private static PaperLimit? Limit(TimeLimit? limit, DateOnly? due) => limit is { } known && due is { } day
        ? new PaperLimit(known.Days, known.Unit == DayUnit.WorkingDay ? PaperDayUnit.WorkingDay : PaperDayUnit.CalendarDay, day)
        : null;
}
