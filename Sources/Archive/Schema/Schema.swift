import GRDB

/// The changes of the schema, in their order.
///
/// One that was released is never edited.
enum Schema {
    private static let changes: [(name: String, statements: [String])] = [
        ("0001 stories", Stories0001.statements)
    ]

    static func migrator(atStep: @escaping @Sendable (Step) -> Void) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for change in changes {
            migrator.registerMigration(change.name) { db in
                atStep(.migrationBegun)
                for statement in change.statements {
                    try db.execute(sql: statement)
                    atStep(.migrationWritten)
                }
            }
        }
        return migrator
    }
}
