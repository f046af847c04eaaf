// Makes SearchRegistryRecords: the output of Client::search_registry_records, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/search_registry_records.h"

#include "outcrop/bedrock_agentcore/operations/search_registry_records.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

SearchRegistryRecords to_owned(const SearchRegistryRecordsView& view) {
  SearchRegistryRecords owned;
  internal::own(owned.registry_records, view.registry_records);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SearchRegistryRecords& in) {
  writer.begin_object();
  writer.member("registryRecords", in.registry_records);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
