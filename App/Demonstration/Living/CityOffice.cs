using System.Security.Claims;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Demonstration.Living;

/// <summary>The office as its invented people use it: every act is a use case in a scope of its own, done by an account of the demonstration.</summary>
internal sealed class CityOffice(IServiceProvider services)
{
    private readonly Dictionary<string, ClaimsPrincipal> _principals = new(StringComparer.Ordinal);
    private List<Post>? _posts;

    /// <summary>Does something as the holder of an account.</summary>
    public async Task<T> AsAsync<T>(string userName, Func<IServiceProvider, Task<T>> act)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        if (!_principals.TryGetValue(userName, out ClaimsPrincipal? principal))
        {
            UserManager<Data.People.Account> accounts = scope.ServiceProvider.GetRequiredService<UserManager<Data.People.Account>>();
            Data.People.Account account = await accounts.FindByNameAsync(userName)
                ?? throw new InvalidOperationException($"The demonstration has no account {userName}.");
            principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Data.People.Account>>().CreateAsync(account);
            _principals.Add(userName, principal);
        }

        scope.ServiceProvider.GetRequiredService<ScopePerson>().Enter(principal);
        return await act(scope.ServiceProvider);
    }

    /// <summary>Does something that must succeed.</summary>
    public Task DoAsync<TUseCase>(string userName, Func<TUseCase, Task<Outcome<int>>> act)
        where TUseCase : notnull => DoAsync<TUseCase, int>(userName, act);

    /// <summary>Does something that must succeed, and gives what came of it.</summary>
    public async Task<T> DoAsync<TUseCase, T>(string userName, Func<TUseCase, Task<Outcome<T>>> act)
        where TUseCase : notnull
    {
        Outcome<T> outcome = await AsAsync(userName, s => act(s.GetRequiredService<TUseCase>()));
        return outcome.IsOk ? outcome.Value : throw new InvalidOperationException($"{typeof(TUseCase).Name} as {userName}: {outcome.Sentence}");
    }

    /// <summary>The day on which the telling stands.</summary>
    public DateOnly Today => services.GetRequiredService<TimeProvider>().Today();

    /// <summary>Reads something, as nobody.</summary>
    public async Task<T> ReadAsync<T>(Func<OfficeDbContext, Task<T>> read)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        return await read(db);
    }

    /// <summary>Runs something of the office itself: a job.</summary>
    public async Task RunAsync<TJob>(Func<TJob, Task> run)
        where TJob : notnull
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        await run(scope.ServiceProvider.GetRequiredService<TJob>());
    }

    /// <summary>Who holds a role at an organ.</summary>
    public async Task<string> OfAsync(Guid organId, Role role) =>
        (await PostsAsync()).Find(p => p.OrganId == organId && p.Role == role)?.UserName
        ?? throw new InvalidOperationException($"Nobody of the demonstration is {role} at organ {organId}.");

    /// <summary>The clerk at the window of a region.</summary>
    public async Task<string> ClerkAsync(RegionCode region)
    {
        List<Post> clerks = (await PostsAsync()).FindAll(p => p.Role == Role.WindowClerk);
        return (clerks.Find(p => p.Region == region) ?? clerks.Find(p => p.UserName == "clerk"))!.UserName;
    }

    private async Task<List<Post>> PostsAsync() => _posts ??= await ReadAsync(async db => await (
        from account in db.Set<Data.People.Account>()
        from assignment in db.Set<RoleAssignment>()
        where assignment.PersonId == account.PersonId
        orderby account.UserName
        select new Post(account.UserName!, assignment.OrganId, assignment.Role, assignment.RegionCode)).ToListAsync());

    private sealed record Post(string UserName, Guid? OrganId, Role Role, RegionCode Region);
}
