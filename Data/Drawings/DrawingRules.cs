using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Drawings;

/// <summary>The rules of one set of drawings 一套图纸 and of the joint drawing review 联合审图 (domain rules §4).</summary>
public static class DrawingRules
{
    /// <summary>One unit, one set.</summary>
    public static readonly Rule SetTwice = new("DRAW-001", "该单体（室外工程）已经建立图纸");

    /// <summary>What is reviewed does not change under the reviewers; what is locked changes by a design change alone.</summary>
    public static readonly Rule NotOpen = new("DRAW-003", "图纸正在审查或者已经锁定，现在不能修改");

    /// <summary>Drawings, pictures and models; nothing else is one.</summary>
    public static readonly Rule NotADrawing = new("DRAW-004", "图纸应当是 PDF、图片（PNG、JPEG、TIFF）、DWG、DXF 或者 IFC 文件");

    /// <summary>A version differs from the one before it.</summary>
    public static readonly Rule SameContent = new("DRAW-005", "文件内容与现行版本相同，不必重复上传");

    /// <summary>A sheet stays what it is.</summary>
    public static readonly Rule DisciplineDiffers = new("DRAW-006", "该图号已经存在，属于其他专业");

    /// <summary>Two files of one batch are two sheets.</summary>
    public static readonly Rule NumberTwice = new("DRAW-007", "同一批文件中图号重复，请核对");

    /// <summary>Every sheet is reviewed by somebody.</summary>
    public static readonly Rule DisciplineMissing = new("DRAW-008", "请选择专业");

    /// <summary>There is no such sheet.</summary>
    public static readonly Rule NoSuchSheet = new("DRAW-009", "没有这张图纸，或者已经作废");

    /// <summary>A unit that has drawings stays on the record with them.</summary>
    public static readonly Rule UnitHasDrawings = new("DRAW-011", "该单体已有图纸，不能删除");

    /// <summary>Something has to be there to be kept.</summary>
    public static readonly Rule NothingSent = new("DRAW-010", "请先选择图纸文件");
}
