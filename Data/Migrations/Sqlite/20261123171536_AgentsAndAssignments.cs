using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AgentsAndAssignments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "InPlaceOfId",
                table: "SigningSteps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InPlaceOfName",
                table: "SigningSteps",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "InPlaceOfId",
                table: "CaseEvents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InPlaceOfName",
                table: "CaseEvents",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AgentAppointments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AbsentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AbsentName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AgentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgentName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OrganId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NamedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgentAppointments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgentAppointments_Organs_OrganId",
                        column: x => x.OrganId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgentAppointments_People_AbsentId",
                        column: x => x.AbsentId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgentAppointments_People_AgentId",
                        column: x => x.AgentId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgentAppointments_AbsentId_To",
                table: "AgentAppointments",
                columns: new[] { "AbsentId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_AgentAppointments_AgentId_To",
                table: "AgentAppointments",
                columns: new[] { "AgentId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_AgentAppointments_OrganId",
                table: "AgentAppointments",
                column: "OrganId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgentAppointments");

            migrationBuilder.DropColumn(
                name: "InPlaceOfId",
                table: "SigningSteps");

            migrationBuilder.DropColumn(
                name: "InPlaceOfName",
                table: "SigningSteps");

            migrationBuilder.DropColumn(
                name: "InPlaceOfId",
                table: "CaseEvents");

            migrationBuilder.DropColumn(
                name: "InPlaceOfName",
                table: "CaseEvents");
        }
    }
}
