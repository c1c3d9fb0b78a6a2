/// How a total is divided; the rows are explained at `Language.partitions`.
let frenchPartitions: StaticString = """
    among	dont|parmi eux|parmi elles|parmi lesquels|parmi lesquelles|d'entre eux
    including	y compris|notamment
    people	personnes|morts|blessés|victimes|passagers|soldats|civils|réfugiés|migrants|prisonniers|otages|membres|employés
    """
