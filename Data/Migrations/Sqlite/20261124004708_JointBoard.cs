using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class JointBoard : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_StageApplications_LeadOrganId",
                table: "StageApplications");

            migrationBuilder.DropIndex(
                name: "IX_StageApplications_RegionCode_SubmittedAt",
                table: "StageApplications");

            migrationBuilder.CreateTable(
                name: "InternalDeadlines",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StageApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SetBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    SetByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SetAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InternalDeadlines", x => x.CaseId);
                    table.ForeignKey(
                        name: "FK_InternalDeadlines_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InternalDeadlines_StageApplications_StageApplicationId",
                        column: x => x.StageApplicationId,
                        principalTable: "StageApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Nudges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StageApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    NudgedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    NudgedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NudgedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NudgedOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nudges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Nudges_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Nudges_StageApplications_StageApplicationId",
                        column: x => x.StageApplicationId,
                        principalTable: "StageApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpinionSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StageApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IssuedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpinionSheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpinionSheets_StageApplications_StageApplicationId",
                        column: x => x.StageApplicationId,
                        principalTable: "StageApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpinionSheetPoints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sort = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpinionRequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MatterName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Clause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    OpinionSheetId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpinionSheetPoints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpinionSheetPoints_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpinionSheetPoints_OpinionRequests_OpinionRequestId",
                        column: x => x.OpinionRequestId,
                        principalTable: "OpinionRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpinionSheetPoints_OpinionSheets_OpinionSheetId",
                        column: x => x.OpinionSheetId,
                        principalTable: "OpinionSheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_StageApplications_LeadOrganId_SubmittedAt_Id",
                table: "StageApplications",
                columns: new[] { "LeadOrganId", "SubmittedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_StageApplications_RegionCode_SubmittedAt_Id",
                table: "StageApplications",
                columns: new[] { "RegionCode", "SubmittedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalDeadlines_StageApplicationId",
                table: "InternalDeadlines",
                column: "StageApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Nudges_CaseId_OrganId_NudgedOn",
                table: "Nudges",
                columns: new[] { "CaseId", "OrganId", "NudgedOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Nudges_StageApplicationId",
                table: "Nudges",
                column: "StageApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_OpinionSheetPoints_CaseId",
                table: "OpinionSheetPoints",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_OpinionSheetPoints_OpinionRequestId",
                table: "OpinionSheetPoints",
                column: "OpinionRequestId");

            migrationBuilder.CreateIndex(
                name: "IX_OpinionSheetPoints_OpinionSheetId",
                table: "OpinionSheetPoints",
                column: "OpinionSheetId");

            migrationBuilder.CreateIndex(
                name: "IX_OpinionSheets_StageApplicationId_Round",
                table: "OpinionSheets",
                columns: new[] { "StageApplicationId", "Round" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InternalDeadlines");

            migrationBuilder.DropTable(
                name: "Nudges");

            migrationBuilder.DropTable(
                name: "OpinionSheetPoints");

            migrationBuilder.DropTable(
                name: "OpinionSheets");

            migrationBuilder.DropIndex(
                name: "IX_StageApplications_LeadOrganId_SubmittedAt_Id",
                table: "StageApplications");

            migrationBuilder.DropIndex(
                name: "IX_StageApplications_RegionCode_SubmittedAt_Id",
                table: "StageApplications");

            migrationBuilder.CreateIndex(
                name: "IX_StageApplications_LeadOrganId",
                table: "StageApplications",
                column: "LeadOrganId");

            migrationBuilder.CreateIndex(
                name: "IX_StageApplications_RegionCode_SubmittedAt",
                table: "StageApplications",
                columns: new[] { "RegionCode", "SubmittedAt" });
        }
    }
}
