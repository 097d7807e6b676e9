using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DecisionPublications : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DecisionPublications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EventSequence = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Site = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionPublications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DecisionPublications_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DecisionPublications_Organs_OrganId",
                        column: x => x.OrganId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DecisionPublications_CaseId_EventSequence",
                table: "DecisionPublications",
                columns: new[] { "CaseId", "EventSequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DecisionPublications_DecidedOn_Id",
                table: "DecisionPublications",
                columns: new[] { "DecidedOn", "Id" },
                filter: "\"PublishedOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionPublications_OrganId_DecidedOn_Id",
                table: "DecisionPublications",
                columns: new[] { "OrganId", "DecidedOn", "Id" },
                filter: "\"PublishedOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionPublications_OrganId_PublishedOn_Id",
                table: "DecisionPublications",
                columns: new[] { "OrganId", "PublishedOn", "Id" },
                filter: "\"PublishedOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionPublications_PublishedOn_Id",
                table: "DecisionPublications",
                columns: new[] { "PublishedOn", "Id" },
                filter: "\"PublishedOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionPublications_RegionCode_DecidedOn_Id",
                table: "DecisionPublications",
                columns: new[] { "RegionCode", "DecidedOn", "Id" },
                filter: "\"PublishedOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionPublications_RegionCode_PublishedOn_Id",
                table: "DecisionPublications",
                columns: new[] { "RegionCode", "PublishedOn", "Id" },
                filter: "\"PublishedOn\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DecisionPublications");
        }
    }
}
