using System.Security.Claims;
using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Access;

/// <summary>Hands a scope to a person: the use cases' <see cref="CurrentPerson"/> and the trail's <see cref="ActorContext"/> at once.</summary>
internal sealed class ScopePerson(CurrentPerson person, ActorContext actor, TimeProvider clock)
{
    /// <summary>The scope of a request.</summary>
    public void Enter(HttpContext context)
    {
        Enter(context.User, context.Connection.RemoteIpAddress?.ToString(), Reference.Of(context));
        actor.Operation = context.Request.Path.Value ?? "";
    }

    /// <summary>The scope of a circuit, whose address is that of the page that opened it.</summary>
    public void Enter(ClaimsPrincipal principal, string? remoteAddress = null, string? reference = null)
    {
        person.Become(principal);
        if (person.IsSignedIn)
        {
            actor.PersonId = person.PersonId;
            actor.Name = person.Name;
            actor.Organ = person.OrganName;
        }
        else
        {
            actor.PersonId = null;
            actor.Name = "未登录";
            actor.Organ = "";
        }

        actor.RemoteAddress = remoteAddress ?? actor.RemoteAddress;
        actor.CorrelationId = reference ?? (actor.CorrelationId is { Length: > 0 } known ? known : Reference.New(clock));
    }
}
