// Replaces entities of one kind without a live source, which stay only so that their ids resolve: they lose the label of their kind.
// $rows: list of maps with the properties below
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
REMOVE e:Firm /*kind*/
SET e.kind = row.kind, e.subkind = row.subkind, e.named = row.named, e.name = row.name, e.nameFolded = row.nameFolded, e.names = row.names,
    e.attributes = row.attributes, e.sourceCount = row.sourceCount, e.articleCount = row.articleCount, e.originCount = row.originCount,
    e.mentionCount = row.mentionCount, e.tally = row.tally, e.title = row.title, e.legalForm = row.legalForm, e.ticker = row.ticker,
    e.isoCode = row.isoCode, e.latitude = row.latitude, e.longitude = row.longitude, e.status = row.status, e.year = row.year,
    e.amount = row.amount, e.beneficiaries = row.beneficiaries
