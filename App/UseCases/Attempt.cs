using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// Runs the body of a use case and turns into outcomes what is no bug: a broken rule, a change by somebody else, and
/// a storage that is full or away (EF has logged that one). Nothing else is caught.
/// </summary>
public static class Attempt
{
    /// <summary>Runs <paramref name="body"/>.</summary>
    /// <param name="body">Authorise, load, act, save.</param>
    /// <param name="whoWasFirst">Finds out who changed the record, for the sentence; null when it cannot be known.</param>
    public static async Task<Outcome> RunAsync(Func<Task<Outcome>> body, Func<Task<Conflict?>>? whoWasFirst = null)
    {
        try
        {
            return await body();
        }
        catch (RuleBroken broken)
        {
            return Outcome.Refused(broken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Outcome.Conflict(whoWasFirst is null ? null : await whoWasFirst());
        }
        catch (Exception fault) when (StorageRules.Behind(fault) is { } rule)
        {
            return Outcome.Refused(rule);
        }
    }

    /// <summary>Runs <paramref name="body"/> that yields something.</summary>
    /// <param name="body">Authorise, load, act, save.</param>
    /// <param name="whoWasFirst">Finds out who changed the record, for the sentence; null when it cannot be known.</param>
    public static async Task<Outcome<T>> RunAsync<T>(Func<Task<Outcome<T>>> body, Func<Task<Conflict?>>? whoWasFirst = null)
    {
        try
        {
            return await body();
        }
        catch (RuleBroken broken)
        {
            return Outcome.Refused(broken).As<T>();
        }
        catch (DbUpdateConcurrencyException)
        {
            return Outcome.Conflict(whoWasFirst is null ? null : await whoWasFirst()).As<T>();
        }
        catch (Exception fault) when (StorageRules.Behind(fault) is { } rule)
        {
            return Outcome.Refused(rule).As<T>();
        }
    }
}
