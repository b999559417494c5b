// Adds or replaces entities of one kind with a live source. Their kind is their label too.
// $rows: list of maps with the properties below
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e:Firm /*kind*/
SET e.kind = row.kind, e.subkind = row.subkind, e.named = row.named, e.name = row.name, e.nameFolded = row.nameFolded, e.names = row.names,
    e.attributes = row.attributes, e.sourceCount = row.sourceCount, e.articleCount = row.articleCount, e.originCount = row.originCount,
    e.mentionCount = row.mentionCount, e.tally = row.tally, e.title = row.title, e.legalForm = row.legalForm, e.ticker = row.ticker,
    e.isoCode = row.isoCode, e.latitude = row.latitude, e.longitude = row.longitude, e.status = row.status, e.year = row.year,
    e.amount = row.amount, e.beneficiaries = row.beneficiaries
