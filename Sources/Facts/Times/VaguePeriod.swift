import Languages

extension Chart {
    /// Early, middle and late: a third of the period, or what is usual for it.
    func resolveFuzzy(_ fuzz: Int, _ moment: Moment, _ period: Resolved) -> Resolved? {
        guard let first = period.first, let behind = period.behind else { return period }
        let days = behind.daysSince1970 - first.daysSince1970
        var (from, to) = (first, behind)
        switch moment.grain {
        case .month:
            switch fuzz {
            case 1: to = first.adding(days: 10)
            case 2: (from, to) = (first.adding(days: 10), first.adding(days: 20))
            default: from = first.adding(days: 20)
            }
        case .year where fuzz != 2:
            guard let third = fuzz == 1 ? first.adding(months: 3) : first.adding(months: 8) else { return period }
            if fuzz == 1 { to = third } else { from = third }
            return Resolved(
                text: "\(monthText(from))/\(monthText(to))", first: from, behind: to)
        case .week:
            switch fuzz {
            case 1: to = first.adding(days: 3)
            case 2: (from, to) = (first.adding(days: 2), first.adding(days: 5))
            default: from = first.adding(days: 4)
            }
        default:
            switch fuzz {
            case 1: to = first.adding(days: max(1, days / 3))
            case 2: (from, to) = (first.adding(days: days / 3), first.adding(days: days * 2 / 3))
            default: from = first.adding(days: days * 2 / 3)
            }
        }
        return Resolved(text: "\(from)/\(to)", first: from, behind: to)
    }

    private func monthText(_ day: Day) -> String { "\(padded(day.year, 4))-\(padded(day.month, 2))" }
}
