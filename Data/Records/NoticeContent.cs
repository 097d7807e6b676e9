namespace ApprovalOffice.Data.Records;

/// <summary>What a notice says; the payload of a message of kind <see cref="NoticeHandler.MessageKind"/>.</summary>
/// <param name="Title">Title, at most <see cref="Notice.TitleLength"/> characters.</param>
/// <param name="Body">Text, at most <see cref="Notice.BodyLength"/> characters.</param>
/// <param name="Url">Page it leads to, inside the application; empty if none.</param>
public sealed record NoticeContent(string Title, string Body, string Url);
