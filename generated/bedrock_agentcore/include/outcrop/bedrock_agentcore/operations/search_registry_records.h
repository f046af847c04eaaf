// Input and output of Client::search_registry_records.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/registry_record_summary.h"
#include "outcrop/document.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::search_registry_records. An absent member is not sent.
/// What is looked for, and where.
struct SearchRegistryRecordsRequest {
  /// What is looked for, in words.
  ///
  /// Required.
  std::optional<std::string> search_query{};
  /// The registry to search, by its id or ARN; one entry at present.
  ///
  /// Required.
  std::optional<std::vector<std::string>> registry_ids{};
  /// Records at most in the answer. Absent: 10.
  std::optional<std::int32_t> max_results{};
  /// A condition on `name`, `descriptorType` and `version`, with $eq, $ne, $in, $and and $or: {"descriptorType":
  /// {"$eq": "MCP"}}. Absent: none.
  std::optional<Document> filters{};

  friend bool operator==(const SearchRegistryRecordsRequest&, const SearchRegistryRecordsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const SearchRegistryRecordsRequest& in);

/// Output of Client::search_registry_records; valid as long as its Response.
/// The records that were found.
struct SearchRegistryRecordsView {
  /// The records, best first.
  std::span<const RegistryRecordSummaryView> registry_records{};
};
const internal::Schema& schema_of(const SearchRegistryRecordsView*);

}  // namespace outcrop::bedrock_agentcore
