using ApprovalOffice.Data.Workbooks;

namespace ApprovalOffice.App.Workbooks;

/// <summary>Where made workbooks lie until they are removed. With several servers the data folder is shared, as for uploads.</summary>
public sealed class WorkbookFiles(string folder)
{
    /// <summary>The finished file of a task.</summary>
    public string PathOf(WorkbookTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return PathOf(task.Id);
    }

    /// <summary>Opens a file to be written for a task, over whatever an earlier attempt left.</summary>
    public FileStream Begin(Guid id)
    {
        Directory.CreateDirectory(folder);
        return new FileStream(PartOf(id), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 17);
    }

    /// <summary>Reads what was written so far.</summary>
    public FileStream Reopen(Guid id) => new(PartOf(id), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 17, useAsync: true);

    /// <summary>The written file is complete.</summary>
    public void Keep(Guid id) => File.Move(PartOf(id), PathOf(id), overwrite: true);

    /// <summary>Removes what there is of a task's file.</summary>
    public void Remove(Guid id)
    {
        if (Directory.Exists(folder))
        {
            File.Delete(PartOf(id));
            File.Delete(PathOf(id));
        }
    }

    private string PathOf(Guid id) => Path.Combine(folder, $"{id:N}.out");

    private string PartOf(Guid id) => Path.Combine(folder, $"{id:N}.part");
}
