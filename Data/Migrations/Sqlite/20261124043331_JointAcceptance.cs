using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class JointAcceptance : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "JointAcceptances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StageApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    WorkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicantName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LeadOrganId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeadOrganName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    IsUnitFirst = table.Column<bool>(type: "INTEGER", nullable: false),
                    UnitFirstUse = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Isolation = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    RestDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VisitAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    VisitPlace = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    VisitContact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    SuspensionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Conclusion = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ConcludedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JointAcceptances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_JointAcceptances_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_JointAcceptances_Organs_LeadOrganId",
                        column: x => x.LeadOrganId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_JointAcceptances_StageApplications_StageApplicationId",
                        column: x => x.StageApplicationId,
                        principalTable: "StageApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AcceptanceParticipants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AcceptanceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    OtherAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AcceptanceParticipants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AcceptanceParticipants_JointAcceptances_AcceptanceId",
                        column: x => x.AcceptanceId,
                        principalTable: "JointAcceptances",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AcceptanceParts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AcceptanceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MatterCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    MatterName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OrganId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AcceptanceParts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AcceptanceParts_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AcceptanceParts_JointAcceptances_AcceptanceId",
                        column: x => x.AcceptanceId,
                        principalTable: "JointAcceptances",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AcceptanceUnits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AcceptanceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsTaken = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AcceptanceUnits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AcceptanceUnits_JointAcceptances_AcceptanceId",
                        column: x => x.AcceptanceId,
                        principalTable: "JointAcceptances",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AcceptanceChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Point = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Finding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    CheckedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AcceptanceChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AcceptanceChecks_AcceptanceParts_PartId",
                        column: x => x.PartId,
                        principalTable: "AcceptanceParts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AcceptancePhotos",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    IsOfRectification = table.Column<bool>(type: "INTEGER", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    TakenBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TakenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AcceptancePhotos", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AcceptancePhotos_AcceptanceParts_PartId",
                        column: x => x.PartId,
                        principalTable: "AcceptanceParts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AcceptanceVerdicts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GivenBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AcceptanceVerdicts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AcceptanceVerdicts_AcceptanceParts_PartId",
                        column: x => x.PartId,
                        principalTable: "AcceptanceParts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RectificationReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ReportedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RectificationReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RectificationReports_AcceptanceParts_PartId",
                        column: x => x.PartId,
                        principalTable: "AcceptanceParts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AcceptanceChecks_PartId_Position",
                table: "AcceptanceChecks",
                columns: new[] { "PartId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_AcceptanceParticipants_AcceptanceId",
                table: "AcceptanceParticipants",
                column: "AcceptanceId");

            migrationBuilder.CreateIndex(
                name: "IX_AcceptanceParts_AcceptanceId_CaseId",
                table: "AcceptanceParts",
                columns: new[] { "AcceptanceId", "CaseId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AcceptanceParts_CaseId",
                table: "AcceptanceParts",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_AcceptanceParts_OrganId_AcceptanceId",
                table: "AcceptanceParts",
                columns: new[] { "OrganId", "AcceptanceId" });

            migrationBuilder.CreateIndex(
                name: "IX_AcceptancePhotos_PartId",
                table: "AcceptancePhotos",
                column: "PartId");

            migrationBuilder.CreateIndex(
                name: "IX_AcceptanceUnits_AcceptanceId",
                table: "AcceptanceUnits",
                column: "AcceptanceId");

            migrationBuilder.CreateIndex(
                name: "IX_AcceptanceUnits_UnitId",
                table: "AcceptanceUnits",
                column: "UnitId",
                unique: true,
                filter: "\"IsTaken\" = TRUE");

            migrationBuilder.CreateIndex(
                name: "IX_AcceptanceVerdicts_PartId_Round",
                table: "AcceptanceVerdicts",
                columns: new[] { "PartId", "Round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_JointAcceptances_ApplicantId_Id",
                table: "JointAcceptances",
                columns: new[] { "ApplicantId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JointAcceptances_CaseId",
                table: "JointAcceptances",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_JointAcceptances_LeadOrganId_Id",
                table: "JointAcceptances",
                columns: new[] { "LeadOrganId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JointAcceptances_ProjectId",
                table: "JointAcceptances",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_JointAcceptances_RegionCode_Id",
                table: "JointAcceptances",
                columns: new[] { "RegionCode", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JointAcceptances_StageApplicationId_Sequence",
                table: "JointAcceptances",
                columns: new[] { "StageApplicationId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RectificationReports_PartId_Round",
                table: "RectificationReports",
                columns: new[] { "PartId", "Round" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AcceptanceChecks");

            migrationBuilder.DropTable(
                name: "AcceptanceParticipants");

            migrationBuilder.DropTable(
                name: "AcceptancePhotos");

            migrationBuilder.DropTable(
                name: "AcceptanceUnits");

            migrationBuilder.DropTable(
                name: "AcceptanceVerdicts");

            migrationBuilder.DropTable(
                name: "RectificationReports");

            migrationBuilder.DropTable(
                name: "AcceptanceParts");

            migrationBuilder.DropTable(
                name: "JointAcceptances");
        }
    }
}
