using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Drafts;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.CatalogueVersions;

/// <summary>One workbook that makes a version of the catalogue: its rows one by one, then the catalogue as a whole.</summary>
/// <typeparam name="T">Matter or material.</typeparam>
internal sealed class CatalogueImportRun<T>(
    OfficeDbContext db, CatalogueDraft draft, CatalogueSheet<T> sheet, VersionAnswers answers, CurrentPerson person, IChangeFeed feed, TimeProvider clock) : ICatalogueRun
{
    private const int LinesSaid = 12;

    /// <inheritdoc/>
    public IReadOnlyList<CatalogueChange> Changes => draft.Changes;

    /// <inheritdoc/>
    public Task<IReadOnlyList<ImportFault>> JudgeAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct) => Task.FromResult(sheet.Take(rows, draft));

    /// <inheritdoc/>
    public Task<IReadOnlyList<ImportFault>> JudgeWholeAsync(CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ImportFault>>(draft.Changes.Count == 0 ? [] : [.. sheet.Place(draft.Faults(), draft)]);

    /// <inheritdoc/>
    public Task<string> PreviewAsync(CancellationToken ct)
    {
        CatalogueRules.NothingChanged.Require(draft.Changes.Count > 0);
        return Task.FromResult(Words("将"));
    }

    /// <inheritdoc/>
    public Task TakeAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task<string> FinishAsync(CancellationToken ct)
    {
        try
        {
            CatalogueRules.LabelTaken.Require(!await db.Set<CatalogueVersion>().AnyAsync(v => v.Label == answers.Label, ct));
            db.Add(draft.Publish(answers.Label, answers.From, person.Name, clock));
        }
        catch (CatalogueBroken broken)
        {
            throw new RuleBroken(Data.Workbooks.WorkbookRules.ChangedSince, detail: broken.Message);
        }

        await db.SaveChangesAsync(ct);
        return Words("已");
    }

    /// <inheritdoc/>
    public Task TellAsync() => feed.PublishAsync(new ChangeSignal(OfficeReference.Signal, Guid.Empty), CancellationToken.None);

    private string Words(string will)
    {
        string[] promised = [.. draft.Changes.Where(c => c.Label == MatterFields.Promised).Select(c => c.Code)];
        int elsewhere = draft.Basis.Themes.Sum(theme => promised.Count(theme.PromisedOverrides.ContainsKey));
        string themes = elsewhere > 0 ? $"改动了承诺时限的事项在主题中另有 {elsewhere} 处单独的承诺时限，不随本表变动。" : "";
        HashSet<string> added = [.. draft.Changes.Where(c => c.Label == CatalogueDraft.Added).Select(c => c.Code)];
        CatalogueChange[] changed = [.. draft.Changes.Where(c => !added.Contains(c.Code))];
        string[] said = [added.Count > 0 ? $"新增 {added.Count} 项" : "", changed.Length > 0 ? $"改动 {changed.Select(c => c.Code).Distinct().Count()} 项的 {changed.Length} 处" : ""];
        string[] lines =
        [
            .. draft.Changes.Where(c => c.Label == CatalogueDraft.Added).Select(c => $"\n{c.Code} {c.Name}：新增"),
            .. changed.Select(c => $"\n{c.Code} {c.Name}：{c.Label} {Short(c.Before)} → {Short(c.After)}"),
        ];
        string more = lines.Length > LinesSaid ? $"\n……其余 {lines.Length - LinesSaid} 处见改动对照" : "";
        return $"{will}发布目录版本“{answers.Label}”，自 {answers.From:yyyy-MM-dd} 起施行：{string.Join("，", said.Where(part => part.Length > 0))}。"
            + $"施行之前开始的办件仍按原来的版本办理。{themes}{string.Concat(lines.Take(LinesSaid))}{more}";
    }

    private static string Short(string text) => text.Length == 0 ? "（空）" : text.Length <= 40 ? text.Replace('\n', ' ') : text[..40].Replace('\n', ' ') + "…";
}
