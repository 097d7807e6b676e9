namespace ApprovalOffice.App.Delivery;

/// <summary>Sends a mail. A city puts its own gateway here; the default leaves the mail in a folder.</summary>
public interface IMailSender
{
    /// <summary>Hands the mail over; when it returns, the mail is safe with whoever carries it.</summary>
    Task SendAsync(Mail mail, CancellationToken cancellationToken = default);
}
