using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StageApplications : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ConnectedOn",
                table: "Cases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Form",
                table: "Cases",
                type: "TEXT",
                maxLength: 60000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ResultFields",
                table: "Cases",
                type: "TEXT",
                maxLength: 60000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "StageApplicationId",
                table: "Cases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DocumentConcerns",
                columns: table => new
                {
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentConcerns", x => new { x.DocumentId, x.CaseId });
                    table.ForeignKey(
                        name: "FK_DocumentConcerns_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DocumentConcerns_OfficialDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "OfficialDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LevyPayments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Item = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    AssessedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReceiptNumber = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LevyPayments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LevyPayments_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StageApplications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectCode = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    ProjectName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    WorkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ThemeCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    ApplicantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicantName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    StageCode = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    StageName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FormName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CatalogueVersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    LeadOrganId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeadOrganName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IntakeMode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 96, nullable: false),
                    Scale = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Attachments = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Remarks = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: false),
                    JointNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DiscardedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageApplications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StageIdentityChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StageApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ResidentId = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    IsLegalRepresentative = table.Column<bool>(type: "INTEGER", nullable: false),
                    AuthorisedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CheckedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    CheckedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageIdentityChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageIdentityChecks_StageApplications_StageApplicationId",
                        column: x => x.StageApplicationId,
                        principalTable: "StageApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StageMaterials",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StageApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MaterialCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sort = table.Column<int>(type: "INTEGER", nullable: false),
                    Supply = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SuppliedBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    OwedDays = table.Column<int>(type: "INTEGER", nullable: true),
                    MatterCodes = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NotApplicableReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageMaterials", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageMaterials_StageApplications_StageApplicationId",
                        column: x => x.StageApplicationId,
                        principalTable: "StageApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StageMatters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StageApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MatterCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Sort = table.Column<int>(type: "INTEGER", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ApplicantInitiated = table.Column<bool>(type: "INTEGER", nullable: false),
                    CommitmentCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    IsChosen = table.Column<bool>(type: "INTEGER", nullable: false),
                    OnPromise = table.Column<bool>(type: "INTEGER", nullable: false),
                    PromiseSignedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PromiseSignedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageMatters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageMatters_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StageMatters_StageApplications_StageApplicationId",
                        column: x => x.StageApplicationId,
                        principalTable: "StageApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StageFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StageMaterialId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 260, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    HandedInAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HandedInBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageFiles_StageMaterials_StageMaterialId",
                        column: x => x.StageMaterialId,
                        principalTable: "StageMaterials",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_StageApplicationId",
                table: "Cases",
                column: "StageApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentConcerns_CaseId",
                table: "DocumentConcerns",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_LevyPayments_CaseId",
                table: "LevyPayments",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_LevyPayments_PaidOn_DueOn",
                table: "LevyPayments",
                columns: new[] { "PaidOn", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_StageApplications_ApplicantId",
                table: "StageApplications",
                column: "ApplicantId");

            migrationBuilder.CreateIndex(
                name: "IX_StageApplications_CreatedBy_ChangedAt",
                table: "StageApplications",
                columns: new[] { "CreatedBy", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_StageApplications_JointNumber",
                table: "StageApplications",
                column: "JointNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StageApplications_ProjectId",
                table: "StageApplications",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_StageApplications_RegionCode_SubmittedAt",
                table: "StageApplications",
                columns: new[] { "RegionCode", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_StageApplications_WorkId",
                table: "StageApplications",
                column: "WorkId");

            migrationBuilder.CreateIndex(
                name: "IX_StageFiles_Digest",
                table: "StageFiles",
                column: "Digest");

            migrationBuilder.CreateIndex(
                name: "IX_StageFiles_StageMaterialId",
                table: "StageFiles",
                column: "StageMaterialId");

            migrationBuilder.CreateIndex(
                name: "IX_StageIdentityChecks_StageApplicationId",
                table: "StageIdentityChecks",
                column: "StageApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_StageMaterials_StageApplicationId_MaterialCode",
                table: "StageMaterials",
                columns: new[] { "StageApplicationId", "MaterialCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StageMatters_CaseId",
                table: "StageMatters",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StageMatters_StageApplicationId_MatterCode",
                table: "StageMatters",
                columns: new[] { "StageApplicationId", "MatterCode" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DocumentConcerns");

            migrationBuilder.DropTable(
                name: "LevyPayments");

            migrationBuilder.DropTable(
                name: "StageFiles");

            migrationBuilder.DropTable(
                name: "StageIdentityChecks");

            migrationBuilder.DropTable(
                name: "StageMatters");

            migrationBuilder.DropTable(
                name: "StageMaterials");

            migrationBuilder.DropTable(
                name: "StageApplications");

            migrationBuilder.DropIndex(
                name: "IX_Cases_StageApplicationId",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "ConnectedOn",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "Form",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "ResultFields",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "StageApplicationId",
                table: "Cases");
        }
    }
}
