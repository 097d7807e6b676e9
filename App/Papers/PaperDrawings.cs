using System.Text.Encodings.Web;
using System.Text.Json;
using ApprovalOffice.Reports.AcceptanceNotices;
using ApprovalOffice.Reports.Acceptances;
using ApprovalOffice.Reports.Certificates;
using ApprovalOffice.Reports.Commitments;
using ApprovalOffice.Reports.DrawingReviews;
using ApprovalOffice.Reports.Evaluations;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Meetings;
using ApprovalOffice.Reports.MonthlyReports;
using ApprovalOffice.Reports.Notices;
using ApprovalOffice.Reports.OpinionSheets;
using ApprovalOffice.Reports.Results;
using ApprovalOffice.Reports.Supervision;

namespace ApprovalOffice.App.Papers;

/// <summary>Which document class draws which frozen model, and how a model is kept.</summary>
internal static class PaperDrawings
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, Func<string, PaperDrawing>> ByModel = new(StringComparer.Ordinal)
    {
        [nameof(AcceptanceNoticeModel)] = json => new PaperDrawing(new AcceptanceNoticeDocument(Thaw<AcceptanceNoticeModel>(json))),
        [nameof(CorrectionNoticeModel)] = json => new PaperDrawing(new CorrectionNoticeDocument(Thaw<CorrectionNoticeModel>(json))),
        [nameof(RefusalNoticeModel)] = json => new PaperDrawing(new RefusalNoticeDocument(Thaw<RefusalNoticeModel>(json))),
        [nameof(IntakeReceiptModel)] = json => new PaperDrawing(new IntakeReceiptDocument(Thaw<IntakeReceiptModel>(json))),
        [nameof(ExtensionNoticeModel)] = json => new PaperDrawing(new ExtensionNoticeDocument(Thaw<ExtensionNoticeModel>(json))),
        [nameof(SpecialProcedureNoticeModel)] = json => new PaperDrawing(new SpecialProcedureNoticeDocument(Thaw<SpecialProcedureNoticeModel>(json))),
        [nameof(HearingNoticeModel)] = json => new PaperDrawing(new HearingNoticeDocument(Thaw<HearingNoticeModel>(json))),
        [nameof(RevisionNoticeModel)] = json => new PaperDrawing(new RevisionNoticeDocument(Thaw<RevisionNoticeModel>(json))),
        [nameof(OpinionLetterModel)] = json => new PaperDrawing(new OpinionLetterDocument(Thaw<OpinionLetterModel>(json))),
        [nameof(TerminationNoticeModel)] = json => new PaperDrawing(new TerminationNoticeDocument(Thaw<TerminationNoticeModel>(json))),
        [nameof(AcceptanceVisitModel)] = json => new PaperDrawing(new AcceptanceVisitDocument(Thaw<AcceptanceVisitModel>(json))),
        [nameof(RectificationNoticeModel)] = json => new PaperDrawing(new RectificationNoticeDocument(Thaw<RectificationNoticeModel>(json))),
        [nameof(UnitAcceptanceModel)] = json => new PaperDrawing(new UnitAcceptanceDocument(Thaw<UnitAcceptanceModel>(json))),
        [nameof(DeliveryReceiptModel)] = json => new PaperDrawing(new DeliveryReceiptDocument(Thaw<DeliveryReceiptModel>(json))),
        [nameof(RevocationDecisionModel)] = json => new PaperDrawing(new RevocationDecisionDocument(Thaw<RevocationDecisionModel>(json))),
        [nameof(OrganWithdrawalDecisionModel)] = json => new PaperDrawing(new OrganWithdrawalDecisionDocument(Thaw<OrganWithdrawalDecisionModel>(json))),
        [nameof(CancellationDecisionModel)] = json => new PaperDrawing(new CancellationDecisionDocument(Thaw<CancellationDecisionModel>(json))),
        [nameof(PaymentNoticeModel)] = json => new PaperDrawing(new PaymentNoticeDocument(Thaw<PaymentNoticeModel>(json))),
        [nameof(CommitmentLetterModel)] = json => new PaperDrawing(new CommitmentLetterDocument(Thaw<CommitmentLetterModel>(json))),
        [nameof(MeetingNoticeModel)] = json => new PaperDrawing(new MeetingNoticeDocument(Thaw<MeetingNoticeModel>(json))),
        [nameof(MeetingMinutesModel)] = json => new PaperDrawing(new MeetingMinutesDocument(Thaw<MeetingMinutesModel>(json))),
        [nameof(SignInSheetModel)] = json => new PaperDrawing(new SignInSheetDocument(Thaw<SignInSheetModel>(json))),
        [nameof(OpinionSummaryModel)] = json => new PaperDrawing(new OpinionSummaryDocument(Thaw<OpinionSummaryModel>(json))),
        [nameof(OpinionSheetModel)] = json => new PaperDrawing(new OpinionSheetDocument(Thaw<OpinionSheetModel>(json))),
        [nameof(DrawingReviewOpinionsModel)] = json => new PaperDrawing(new DrawingReviewOpinionsDocument(Thaw<DrawingReviewOpinionsModel>(json))),
        [nameof(SupervisionLetterModel)] = json => new PaperDrawing(new SupervisionLetterDocument(Thaw<SupervisionLetterModel>(json))),
        [nameof(EvaluationReportModel)] = json => new PaperDrawing(new EvaluationReportDocument(Thaw<EvaluationReportModel>(json))),
        [nameof(MonthlyReportModel)] = json => new PaperDrawing(new MonthlyReportDocument(Thaw<MonthlyReportModel>(json))),
        [nameof(ResultPaperModel)] = json => new PaperDrawing(new ResultDocument(Thaw<ResultPaperModel>(json))),
        [nameof(ConstructionPlanningPermitModel)] = json => new PaperDrawing(new ConstructionPlanningPermitDocument(Thaw<ConstructionPlanningPermitModel>(json))),
    };

    /// <summary>A model as it is kept.</summary>
    public static string Freeze(object model) => JsonSerializer.Serialize(model, model.GetType(), Readable);

    /// <summary>All text of a kept model; in the JSON itself rare characters stand as escapes.</summary>
    public static string TextOf(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return string.Concat(TextsOf(document.RootElement));
    }

    /// <summary>Names of the models that can be drawn.</summary>
    public static IReadOnlyCollection<string> ModelNames => ByModel.Keys;

    /// <summary>Draws a kept model.</summary>
    public static byte[] Draw(string modelName, string json) => ByModel[modelName](json).Pdf();

    /// <summary>Marked pictures of a model that was not kept.</summary>
    public static IReadOnlyList<byte[]> Preview(string modelName, string json) => ByModel[modelName](json).Preview();

    private static IEnumerable<string> TextsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => TextsOf(property.Value)),
        _ => [],
    };

    private static T Thaw<T>(string json) => JsonSerializer.Deserialize<T>(json, Readable)!;
}
