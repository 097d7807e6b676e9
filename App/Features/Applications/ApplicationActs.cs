namespace ApprovalOffice.App.Features.Applications;

/// <summary>The use cases of the application page, handed to it together.</summary>
public sealed record ApplicationActs(
    FillApplication Fill,
    TakeOverResults Results,
    CheckIdentity Identity,
    AttachFile Attach,
    ChangeMaterial Material,
    SubmitApplication Submit,
    ResubmitApplication Resubmit,
    SubmitRevision Revise,
    WithdrawApplication Withdraw,
    DiscardDraft Discard);
