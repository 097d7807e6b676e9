using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FollowProjects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string[]>(
                name: "TakenFrom",
                table: "StageMaterials",
                type: "text[]",
                maxLength: 400,
                nullable: false,
                defaultValue: new string[0]);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "TakenFrom",
                table: "StageMaterials");
        }
    }
}
