// ListRegistryRecords: the output of Client::list_registry_records, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/registry_record_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListRegistryRecordsView;

/// One page of records.
struct ListRegistryRecords {
  /// The records of this page.
  std::optional<std::vector<RegistryRecordSummary>> registry_records{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListRegistryRecords&, const ListRegistryRecords&) = default;
};
ListRegistryRecords to_owned(const ListRegistryRecordsView& view);
void write_json(internal::JsonWriter& writer, const ListRegistryRecords& in);

}  // namespace outcrop::bedrock_agentcore_control
