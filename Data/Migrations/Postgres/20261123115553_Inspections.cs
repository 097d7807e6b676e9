using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Inspections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SupervisionInspections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    OrganId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Number = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    TaskType = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Manner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    InspectedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Inspectors = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Conclusion = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Findings = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    RectifyDue = table.Column<DateOnly>(type: "date", nullable: true),
                    RectifiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CorrectedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionInspections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionInspections_Organs_OrganId",
                        column: x => x.OrganId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupervisionInspections_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionInspections_InspectedOn_Id",
                table: "SupervisionInspections",
                columns: new[] { "InspectedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionInspections_Number_OrganId",
                table: "SupervisionInspections",
                columns: new[] { "Number", "OrganId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionInspections_OrganId_InspectedOn_Id",
                table: "SupervisionInspections",
                columns: new[] { "OrganId", "InspectedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionInspections_ProjectId_InspectedOn",
                table: "SupervisionInspections",
                columns: new[] { "ProjectId", "InspectedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionInspections_RectifyDue_Id",
                table: "SupervisionInspections",
                columns: new[] { "RectifyDue", "Id" },
                filter: "\"RectifyDue\" IS NOT NULL AND \"RectifiedOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionInspections_RegionCode_InspectedOn_Id",
                table: "SupervisionInspections",
                columns: new[] { "RegionCode", "InspectedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionInspections_RegionCode_RectifyDue_Id",
                table: "SupervisionInspections",
                columns: new[] { "RegionCode", "RectifyDue", "Id" },
                filter: "\"RectifyDue\" IS NOT NULL AND \"RectifiedOn\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SupervisionInspections");
        }
    }
}
