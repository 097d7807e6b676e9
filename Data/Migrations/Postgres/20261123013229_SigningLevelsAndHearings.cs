using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SigningLevelsAndHearings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SigningLevel",
                table: "RoleAssignments",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "HearingOn",
                table: "ClockSuspensions",
                type: "date",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SigningLevel",
                table: "RoleAssignments");

            migrationBuilder.DropColumn(
                name: "HearingOn",
                table: "ClockSuspensions");
        }
    }
}
