// Input and output of Client::list_memory_records.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/memory_metadata_filter_expression.h"
#include "outcrop/bedrock_agentcore/views/memory_record_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::list_memory_records. An absent member is not sent.
struct ListMemoryRecordsRequest {
  /// Required.
  std::optional<std::string> memory_id{};
  std::optional<std::string> namespace_{};
  std::optional<std::string> namespace_path{};
  std::optional<std::string> memory_strategy_id{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  std::optional<std::vector<MemoryMetadataFilterExpression>> metadata_filters{};

  friend bool operator==(const ListMemoryRecordsRequest&, const ListMemoryRecordsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListMemoryRecordsRequest& in);

/// Output of Client::list_memory_records; valid as long as its Response.
struct ListMemoryRecordsView {
  std::span<const MemoryRecordSummaryView> memory_record_summaries{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListMemoryRecordsView*);

}  // namespace outcrop::bedrock_agentcore
