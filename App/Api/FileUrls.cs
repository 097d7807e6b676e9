namespace ApprovalOffice.App.Api;

/// <summary>Addresses of the one way in and the one way out for files.</summary>
public static class FileUrls
{
    /// <summary>Where an upload begins.</summary>
    public const string Uploads = "/api/uploads";

    /// <summary>One upload: how far it is.</summary>
    public const string Upload = "/api/uploads/{id:guid}";

    /// <summary>One chunk of an upload.</summary>
    public const string Chunk = "/api/uploads/{id:guid}/chunks/{number:int}";

    /// <summary>The end of an upload.</summary>
    public const string Finish = "/api/uploads/{id:guid}/finish";

    /// <summary>The pattern of a download.</summary>
    public const string DownloadPattern = "/files/{ticket}";

    /// <summary>The address of a stored file, for the person it was made for (<see cref="DownloadTickets"/>).</summary>
    public static string Download(string ticket) => "/files/" + ticket;
}
