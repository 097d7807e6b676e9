using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ProjectChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ProjectChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OrganName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 800, nullable: true),
                    Lines = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProjectChanges_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_Round_CaseId",
                table: "Corrections",
                columns: new[] { "Round", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectChanges_ProjectId_ChangedAt",
                table: "ProjectChanges",
                columns: new[] { "ProjectId", "ChangedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ProjectChanges");

            migrationBuilder.DropIndex(
                name: "IX_Corrections_Round_CaseId",
                table: "Corrections");
        }
    }
}
