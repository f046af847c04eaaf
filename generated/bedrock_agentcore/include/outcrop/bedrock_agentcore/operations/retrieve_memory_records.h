// Input and output of Client::retrieve_memory_records.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/search_criteria.h"
#include "outcrop/bedrock_agentcore/views/memory_record_summary.h"
#include "outcrop/box.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::retrieve_memory_records. An absent member is not sent.
struct RetrieveMemoryRecordsRequest {
  /// Required.
  std::optional<std::string> memory_id{};
  std::optional<std::string> namespace_{};
  std::optional<std::string> namespace_path{};
  /// Required.
  Box<SearchCriteria> search_criteria{};
  std::optional<std::string> next_token{};
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const RetrieveMemoryRecordsRequest&, const RetrieveMemoryRecordsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const RetrieveMemoryRecordsRequest& in);

/// Output of Client::retrieve_memory_records; valid as long as its Response.
struct RetrieveMemoryRecordsView {
  std::span<const MemoryRecordSummaryView> memory_record_summaries{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const RetrieveMemoryRecordsView*);

}  // namespace outcrop::bedrock_agentcore
