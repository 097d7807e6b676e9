using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PrerequisiteRows : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CasePrerequisites",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MatterCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    MetByCaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MetByResultId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CheckedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CasePrerequisites", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CasePrerequisites_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CasePrerequisites_Cases_MetByCaseId",
                        column: x => x.MetByCaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CasePrerequisites_PriorResults_MetByResultId",
                        column: x => x.MetByResultId,
                        principalTable: "PriorResults",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_StageApplications_LeadOrganId",
                table: "StageApplications",
                column: "LeadOrganId");

            migrationBuilder.CreateIndex(
                name: "IX_CasePrerequisites_CaseId_MatterCode",
                table: "CasePrerequisites",
                columns: new[] { "CaseId", "MatterCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CasePrerequisites_MetByCaseId",
                table: "CasePrerequisites",
                column: "MetByCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CasePrerequisites_MetByResultId",
                table: "CasePrerequisites",
                column: "MetByResultId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CasePrerequisites");

            migrationBuilder.DropIndex(
                name: "IX_StageApplications_LeadOrganId",
                table: "StageApplications");
        }
    }
}
