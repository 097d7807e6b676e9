using System.Text.Json;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Cases;

/// <content>How a transition is checked against the table, carried out and recorded.</content>
public sealed partial class ApprovalCase
{
    private static readonly JsonSerializerOptions Compact = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Whether a kind of row is open beside the state.</summary>
    public bool HasOpen(OpenRow row) => row switch
    {
        OpenRow.Suspension => suspensions.Exists(s => s.IsOpen && !s.IsRevision),
        OpenRow.Revision => suspensions.Exists(s => s.IsOpen && s.IsRevision),
        OpenRow.OpinionRequest => opinionRequests.Exists(o => o.IsOpen),
        OpenRow.Extension => extensions.Count > 0,
        OpenRow.OwedMaterial => StillMatters && owedMaterials.Exists(o => o.IsOpen),
        OpenRow.SuppliedMaterial => StillMatters && owedMaterials.Exists(o => o.AwaitsVerdict),
        OpenRow.RevisedMaterial => RevisedMaterials.Any(),
        OpenRow.Commitment => StillMatters && commitments.Exists(c => c.IsOpen),
        OpenRow.BrokenPromise => commitments.Exists(c => c.Bars),
        OpenRow.Correction => corrections.Exists(c => c.IsOpen),
        OpenRow.Payment => UndoneBy is null && payments.Exists(p => p.IsOpen),
        OpenRow.Connection => Matter.Kind == MatterKind.UtilityService && Decision == CaseDecision.Grant && UndoneBy is null && ConnectedOn is null,
        OpenRow.Renewal => RenewalEndsOn is not null,
        OpenRow.SigningRound => signingRounds.Exists(r => r.IsOpen),
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };

    /// <summary>
    /// What keeps somebody from an action by the table alone (state, capacity, open rows); null when the table allows it.
    /// The buttons, the panel of what blocks a case and the transitions themselves ask here.
    /// </summary>
    public RuleBroken? Obstacle(CaseAction action, CaseActor capacities)
    {
        CaseTransition transition = CaseTransitions.Of(action);
        if (!transition.From.Contains(State))
        {
            return new RuleBroken(CaseRules.WrongState, detail: $"办件为“{State.Chinese()}”，不能办理“{transition.Name}”");
        }

        CaseActor by = transition.Alone != CaseActor.None && OpenRound is { IsAlone: true } ? transition.Alone : transition.By;
        if ((by & capacities) == CaseActor.None)
        {
            return new RuleBroken(CaseRules.WrongActor, detail: transition.Name);
        }

        if (transition.Requires.Where(r => !HasOpen(r)).Select(r => (OpenRow?)r).FirstOrDefault() is { } missing)
        {
            return new RuleBroken(CaseRules.OpenRowMissing, detail: $"“{transition.Name}”需要有{missing.Chinese()}");
        }

        return transition.Forbids.Where(HasOpen).Select(r => (OpenRow?)r).FirstOrDefault() is { } open
            ? new RuleBroken(CaseRules.OpenRowForbids, detail: $"尚有{open.Chinese()}，不能办理“{transition.Name}”")
            : null;
    }

    /// <summary>What the given capacities can do now.</summary>
    public IEnumerable<CaseTransition> Possible(CaseActor capacities) =>
        CaseTransitions.From(State, capacities).Where(t => Obstacle(t.Action, capacities) is null);

    /// <summary>Whether a debt or a promise of the applicant still matters: not in a case that ended without a grant.</summary>
    private bool StillMatters => Decision == CaseDecision.Grant || !CaseStates.Finished.Contains(State);

    private static Guid NewId(Act act) => Guid.CreateVersion7(new DateTimeOffset(act.RecordedAt, TimeSpan.Zero));

    private static DateOnly DateOf(Act act) => OfficeZone.DateOf(act.OccurredAt);

    private static void Carry(string? text, string field, string sentence) =>
        CaseRules.CarryMissing.Require(!string.IsNullOrWhiteSpace(text), field, sentence);

    /// <summary>Refuses unless the table and the times allow it. Called first by every transition.</summary>
    private CaseTransition Check(CaseAction action, Act act)
    {
        if (Obstacle(action, act.As) is { } obstacle)
        {
            throw obstacle;
        }

        FollowUpRules.RenewedBySilence.Require(action == CaseAction.DeemRenewed || !(RenewalEndsOn < DateOf(act)));
        CaseRules.TimeImpossible.Require(act.OccurredAt <= act.RecordedAt, detail: "发生时间晚于登记时间");
        CaseRules.TimeImpossible.Require(
            action == CaseAction.DeemAccepted || events.Count == 0 || act.OccurredAt >= events[^1].OccurredAt,
            detail: "发生时间早于上一环节");
        return CaseTransitions.Of(action);
    }

    /// <summary>Carries out a checked transition: closes what its end leaves open, moves the state, records event and national statuses.</summary>
    private CaseEvent Advance(CaseTransition transition, Act act, string? text = null, object? details = null)
    {
        CaseState from = State;
        act = InPlaceOfHandler(transition, act);
        State = transition.To ?? State;
        CaseEvent happened = CaseEvent.Record(
            NewId(act), Id, ++LastSequence, transition, from, State, act,
            new EventContent(text, details is null ? null : JsonSerializer.Serialize(details, Compact), SnapshotJson()));
        if (transition.Clock == ClockEffect.Stops)
        {
            CloseBefore(happened, act);
        }

        foreach (NationalCode code in transition.National)
        {
            EmitUnlessCovered(happened, code, act);
        }

        events.Add(happened);
        ChangedAt = act.RecordedAt;
        Version++;
        return happened;
    }

    /// <summary>Exchange standard §4 (15, 16): what is open at the end is closed first, at the same time.</summary>
    private void CloseBefore(CaseEvent happened, Act act)
    {
        if (OpenCorrection is { } correction)
        {
            correction.Close(act.OccurredAt);
            Emit(happened, NationalCode.CorrectionEnded, act.OccurredAt, act);
        }

        if (HasOpen(OpenRow.Revision))
        {
            suspensions.Single(s => s.IsOpen && s.IsRevision).End(DateOf(act));
            Emit(happened, NationalCode.CorrectionEnded, act.OccurredAt, act);
        }

        if (HasOpen(OpenRow.Suspension))
        {
            suspensions.Where(s => s.IsOpen).ToList().ForEach(s => s.End(DateOf(act)));
            Emit(happened, NationalCode.SpecialProcedureEnded, act.OccurredAt, act);
        }

        foreach (OpenRows.OpinionRequest request in opinionRequests.Where(o => o.IsOpen))
        {
            request.Close(OpenRows.OpinionConclusion.Cancelled, null, act.PersonId, act.OccurredAt);
        }

        OpenRound?.Close(act.OccurredAt, returned: false);
    }

    /// <summary>The standard knows one special procedure at a time: 9 is said when the first begins, 10 when the last ends.</summary>
    private void EmitUnlessCovered(CaseEvent happened, NationalCode code, Act act)
    {
        int openProcedures = suspensions.Count(s => s.IsOpen && !s.IsRevision);
        switch (code)
        {
            case NationalCode.SpecialProcedureBegun when openProcedures > 1:
            case NationalCode.SpecialProcedureEnded when openProcedures > 0:
                return;
            case NationalCode.DepartmentBegan:
                Emit(happened, code, act.OccurredAt.AddSeconds(1), act);
                return;
            case NationalCode.ClosedPassed when HasOpen(OpenRow.OwedMaterial):
                Emit(happened, NationalCode.ClosedPassedOwing, act.OccurredAt, act);
                return;
            default:
                Emit(happened, code, act.OccurredAt, act);
                return;
        }
    }

    private void Emit(CaseEvent happened, NationalCode code, DateTime at, Act act) =>
        happened.Emit(NationalStatusEvent.Of(NewId(act), Id, happened.Id, ++LastNationalSequence, code, at, act.RecordedAt));

    private string SnapshotJson() => JsonSerializer.Serialize(
        new
        {
            region = Organ.RegionCode.Value,
            organ = Organ.OrganName,
            section = Organ.SectionName,
            theme = Subject.ThemeCode,
            catalogue = Matter.CatalogueVersionId,
            promised = Limits.Promised.ToString(),
            statutory = Limits.Statutory?.ToString(),
        },
        Compact);
}
