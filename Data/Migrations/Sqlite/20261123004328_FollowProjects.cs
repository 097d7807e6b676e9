using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FollowProjects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "TakenFrom",
                table: "StageMaterials",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "[]");
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
