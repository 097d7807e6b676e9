using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Sqlite
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
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "HearingOn",
                table: "ClockSuspensions",
                type: "TEXT",
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
