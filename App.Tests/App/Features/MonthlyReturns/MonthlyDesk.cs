using ApprovalOffice.App.Features.MonthlyReturns;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.MonthlyReturns;

/// <summary>Takes monthly returns through a running office, each step as the person whose it is.</summary>
internal sealed class MonthlyDesk(ReviewOffice office)
{
    public const string Problems = "text:存在的主要问题及原因";
    public const string Plans = "text:下月工作打算";

    public static readonly RegionCode City = RegionCode.Parse("990100");
    public static readonly RegionCode East = RegionCode.Parse("990102");
    public static readonly (string Word, RegionCode Code)[] Districts =
        [("chengdong", East), ("chengxi", RegionCode.Parse("990103")), ("gaoxin", RegionCode.Parse("990104")), ("linjiang", RegionCode.Parse("990105")), ("qingshan", RegionCode.Parse("990106"))];

    private static readonly CancellationToken Ct = CancellationToken.None;

    public Task<Outcome<Guid>> BeginAsync(string person, RegionCode region, DateOnly month) => Do<BeginReturn, Outcome<Guid>>(person, use => use.RunAsync(region, month, Ct));

    public async Task<Outcome<int>> TypeAsync(string person, Guid id, string place, string text, int? seen = null)
    {
        int version = seen ?? (await ViewAsync(person, id)).Entries.GetValueOrDefault(place)?.Version ?? 0;
        return await Do<TypeEntry, Outcome<int>>(person, use => use.RunAsync(id, place, text, version, Ct));
    }

    public async Task<Outcome<int>> ActAsync(string person, Guid id, Func<ReturnActs, int, Task<Outcome<int>>> act)
    {
        int version = (await ViewAsync(person, id)).Return.Version;
        return await Do<ReturnActs, Outcome<int>>(person, use => act(use, version));
    }

    public Task<Outcome<int>> SubmitAsync(string person, Guid id) => ActAsync(person, id, (acts, version) => acts.SubmitAsync(id, version, Ct));

    public Task<Outcome<int>> LockAsync(string person, Guid id) => ActAsync(person, id, (acts, version) => acts.LockAsync(id, version, Ct));

    public Task<Outcome<int>> SendBackAsync(string person, Guid id, string reason, params (string Place, string Mark)[] marks) =>
        ActAsync(person, id, (acts, version) => acts.SendBackAsync(id, version, reason, marks.ToDictionary(m => m.Place, m => m.Mark), Ct));

    public Task<Outcome<Guid>> CorrectAsync(string person, Guid id, string reason) => Do<ReturnActs, Outcome<Guid>>(person, use => use.CorrectAsync(id, reason, Ct));

    public Task<ReturnView> ViewAsync(string person, Guid id) => Do<ReturnReading, ReturnView>(person, async use => (await use.FindAsync(id, Ct))!);

    public Task<IReadOnlyList<ReturnLine>> ListAsync(string person, DateOnly month) => Do<ReturnList, IReadOnlyList<ReturnLine>>(person, use => use.ReadAsync(month, Ct));

    /// <summary>Begun, with what must be said.</summary>
    public async Task<Guid> FilledAsync(string person, RegionCode region, DateOnly month)
    {
        Outcome<Guid> begun = await BeginAsync(person, region, month);
        begun.IsOk.ShouldBeTrue(begun.Sentence);
        (await TypeAsync(person, begun.Value, Problems, "个别事项补正偏多。")).IsOk.ShouldBeTrue();
        (await TypeAsync(person, begun.Value, Plans, "开展材料清单复核。")).IsOk.ShouldBeTrue();
        return begun.Value;
    }

    /// <summary>Filled in, handed in, approved and locked.</summary>
    public async Task<Guid> LockedAsync(string person, RegionCode region, DateOnly month)
    {
        Guid id = await FilledAsync(person, region, month);
        Outcome<int> submitted = await SubmitAsync(person, id);
        submitted.IsOk.ShouldBeTrue(submitted.Sentence);
        Outcome<int> locked = await LockAsync("monthly2", id);
        locked.IsOk.ShouldBeTrue(locked.Sentence);
        return id;
    }

    private Task<T> Do<TUse, T>(string person, Func<TUse, Task<T>> act)
        where TUse : notnull => office.AsAsync(person, s => act(s.GetRequiredService<TUse>()));
}
