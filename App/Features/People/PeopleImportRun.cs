using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.People;

/// <summary>One workbook of people, judged by the same reading as the form and by the entities themselves.</summary>
internal sealed class PeopleImportRun(OfficeDbContext db, OrganDirectory organs, ILookupNormalizer normalizer, IChangeFeed feed, TimeProvider clock) : IImportRun
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly List<(Person Person, Data.People.Account Account)> _judged = [];
    private int _taken;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ImportFault>> JudgeAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        _judged.Clear();
        List<(ImportRow Row, PersonForm Form)> forms = [.. rows.Select(row => (row, PersonColumns.FormOf(row, organs)))];
        string[] names = [.. forms.Select(one => normalizer.NormalizeName(one.Form.UserName))];
        HashSet<string?> taken = [.. await db.Users.AsNoTracking().Where(account => names.Contains(account.NormalizedUserName)).Select(account => account.NormalizedUserName).ToListAsync(ct)];
        List<ImportFault> faults = [];
        foreach ((int index, (ImportRow row, PersonForm form)) in forms.Index())
        {
            int before = faults.Count;
            faults.AddRange(PersonColumns.FaultsOf(row, organs));
            AddName(row, names[index], taken, faults);
            if (faults.Count == before)
            {
                Try(row, form, names[index], faults);
            }
        }

        return faults;
    }

    /// <inheritdoc/>
    public Task<string> PreviewAsync(CancellationToken ct) => Task.FromResult($"将登记 {_names.Count} 名人员及其账号；账号没有密码，登记后请逐个重置密码。");

    /// <inheritdoc/>
    public Task TakeAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        foreach ((Person person, Data.People.Account account) in _judged)
        {
            db.Add(person);
            db.Add(account);
        }

        _taken += _judged.Count;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<string> FinishAsync(CancellationToken ct) => Task.FromResult($"已登记 {_taken} 名人员及其账号；账号没有密码，请逐个重置密码。");

    /// <inheritdoc/>
    public Task TellAsync() => feed.PublishAsync(new ChangeSignal(PersonOperation.Signal, Guid.Empty), CancellationToken.None);

    private void AddName(ImportRow row, string name, HashSet<string?> taken, List<ImportFault> faults)
    {
        int place = PersonColumns.PlaceOf(nameof(PersonForm.UserName));
        if (!_names.TryAdd(name, row.Number))
        {
            faults.Add(new ImportFault(row.Number, place, $"用户名与第 {_names[name]} 行相同"));
        }

        if (taken.Contains(name))
        {
            faults.Add(new ImportFault(row.Number, place, AccountRules.NameTaken.Sentence));
        }
    }

    // What the entities have made is what is taken over. Nobody knows a password yet, and none is sent around in a workbook.
    private void Try(ImportRow row, PersonForm form, string name, List<ImportFault> faults)
    {
        try
        {
            Person person = CreatePerson.Read(form, organs, clock);
            Data.People.Account account = Data.People.Account.Open(person, form.UserName, name, clock);
            account.MustChangePassword = true;
            _judged.Add((person, account));
        }
        catch (RuleBroken broken)
        {
            faults.Add(new ImportFault(row.Number, PersonColumns.PlaceOf(broken.Field), broken.Message));
        }
    }
}
