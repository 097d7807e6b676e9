namespace ApprovalOffice.Reports.Results;

/// <summary>Which furniture a result has.</summary>
internal enum ResultForm
{
    /// <summary>证书: an A3 sheet across with a double frame.</summary>
    Certificate,

    /// <summary>批复, 决定书: an official document with a red head (GB/T 9704-2012 §7).</summary>
    OfficialLetter,

    /// <summary>意见书, 备案表, 回执 …: a sheet with a table of its fields.</summary>
    Sheet,
}
