using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.People;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Account;

/// <summary>The only page of an office that has nobody yet: whoever reads the console makes the three administrators.</summary>
public sealed partial class FirstRunPage
{
    private static readonly string[] Titles =
        [Role.SystemAdministrator.Chinese(), Role.SecurityAdministrator.Chinese(), Role.AuditAdministrator.Chinese()];

    private Outcome? _outcome;

    [SupplyParameterFromForm]
    public FirstRunForm? Form { get; set; }

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [Inject]
    public required FirstRunCode Code { get; init; }

    [Inject]
    public required MakeFirstAdministrators Make { get; init; }

    [Inject]
    public required IOptions<SignInRules> Rules { get; init; }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Form ??= new FirstRunForm();
        while (Form.Administrators.Count < Titles.Length)
        {
            Form.Administrators.Add(new FirstAdministrator());
        }
    }

    private async Task MakeAsync() => _outcome = await Make.RunAsync(Form!, HttpContext.RequestAborted);
}
