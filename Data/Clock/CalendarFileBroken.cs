namespace ApprovalOffice.Data.Clock;

/// <summary>A calendar file cannot be used; nothing of it was taken over.</summary>
public sealed class CalendarFileBroken : Exception
{
    /// <summary>Names what is wrong.</summary>
    /// <param name="file">The file as it was named.</param>
    /// <param name="entry">The place in the file, such as «days[12] 2026-10-10».</param>
    /// <param name="fault">What is wrong there, in Chinese.</param>
    /// <param name="cause">The parser's own complaint, if it came from there.</param>
    public CalendarFileBroken(string file, string entry, string fault, Exception? cause = null)
        : base($"日历文件 {file} 不可用：{entry}：{fault}", cause)
    {
        File = file;
        Entry = entry;
        Fault = fault;
    }

    /// <summary>The file as it was named.</summary>
    public string File { get; }

    /// <summary>The place in the file.</summary>
    public string Entry { get; }

    /// <summary>What is wrong there, in Chinese.</summary>
    public string Fault { get; }
}
