namespace ApprovalOffice.Data.Bulk;

/// <summary>A row of a story, ready to be written for its copies.</summary>
/// <param name="Table">Its table.</param>
/// <param name="FirstStep">The step that writes it.</param>
/// <param name="RemovedAt">The step that takes it away; null while it stays.</param>
/// <param name="Images">Its cells after the steps that changed it.</param>
internal sealed record StoryLine(BulkTable Table, int FirstStep, int? RemovedAt, IReadOnlyList<(int Step, StoryCell[] Cells)> Images)
{
    /// <summary>The row of a copy as it stands after the copy's last step; null when it is not there.</summary>
    public object?[]? In(StoryCopy copy)
    {
        if (FirstStep > copy.LastStep || RemovedAt <= copy.LastStep)
        {
            return null;
        }

        StoryCell[] cells = Images[0].Cells;
        foreach ((int step, StoryCell[] later) in Images)
        {
            if (step <= copy.LastStep)
            {
                cells = later;
            }
        }

        return Array.ConvertAll(cells, cell => cell.In(copy));
    }
}
