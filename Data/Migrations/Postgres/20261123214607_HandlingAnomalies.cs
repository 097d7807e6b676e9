using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class HandlingAnomalies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AnomalyScans",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EventId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnomalyScans", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HandlingAnomalies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganId = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    EventSequence = table.Column<int>(type: "integer", nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FoundAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Facts = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    Explanation = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ExplainedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ExplainedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Finding = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    FindingReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    JudgedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    JudgedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HandlingAnomalies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HandlingAnomalies_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HandlingAnomalies_Organs_OrganId",
                        column: x => x.OrganId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_HandlingAnomalies_CaseId_Kind_EventSequence",
                table: "HandlingAnomalies",
                columns: new[] { "CaseId", "Kind", "EventSequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HandlingAnomalies_OccurredAt_Id",
                table: "HandlingAnomalies",
                columns: new[] { "OccurredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_HandlingAnomalies_Open",
                table: "HandlingAnomalies",
                columns: new[] { "OccurredAt", "Id" },
                filter: "\"Finding\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_HandlingAnomalies_OpenOfOrgan",
                table: "HandlingAnomalies",
                columns: new[] { "OrganId", "OccurredAt", "Id" },
                filter: "\"Finding\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_HandlingAnomalies_OpenOfRegion",
                table: "HandlingAnomalies",
                columns: new[] { "RegionCode", "OccurredAt", "Id" },
                filter: "\"Finding\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_HandlingAnomalies_OrganId_OccurredAt_Id",
                table: "HandlingAnomalies",
                columns: new[] { "OrganId", "OccurredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_HandlingAnomalies_RegionCode_OccurredAt_Id",
                table: "HandlingAnomalies",
                columns: new[] { "RegionCode", "OccurredAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AnomalyScans");

            migrationBuilder.DropTable(
                name: "HandlingAnomalies");
        }
    }
}
