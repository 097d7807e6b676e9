using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Postgres
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
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InPlaceOfName",
                table: "SigningSteps",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "InPlaceOfId",
                table: "CaseEvents",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InPlaceOfName",
                table: "CaseEvents",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AgentAppointments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AbsentId = table.Column<Guid>(type: "uuid", nullable: false),
                    AbsentName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AgentId = table.Column<Guid>(type: "uuid", nullable: false),
                    AgentName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    OrganId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NamedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
