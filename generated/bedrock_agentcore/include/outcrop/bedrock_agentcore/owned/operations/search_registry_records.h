// SearchRegistryRecords: the output of Client::search_registry_records, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/registry_record_summary.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct SearchRegistryRecordsView;

/// The records that were found.
struct SearchRegistryRecords {
  /// The records, best first.
  std::optional<std::vector<RegistryRecordSummary>> registry_records{};

  friend bool operator==(const SearchRegistryRecords&, const SearchRegistryRecords&) = default;
};
SearchRegistryRecords to_owned(const SearchRegistryRecordsView& view);
void write_json(internal::JsonWriter& writer, const SearchRegistryRecords& in);

}  // namespace outcrop::bedrock_agentcore
