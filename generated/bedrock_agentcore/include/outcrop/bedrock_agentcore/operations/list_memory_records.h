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
/// Which records of which memory. One of `namespace` and `namespacePath` is needed.
struct ListMemoryRecordsRequest {
  /// The id of the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// Lists records whose namespace begins with this text.
  std::optional<std::string> namespace_{};
  /// Lists records whose namespace lies at or below this path.
  std::optional<std::string> namespace_path{};
  /// Lists only records of the memory strategy with this id. Absent: of all.
  std::optional<std::string> memory_strategy_id{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Conditions that the metadata of records has to meet. Absent: none.
  std::optional<std::vector<MemoryMetadataFilterExpression>> metadata_filters{};

  friend bool operator==(const ListMemoryRecordsRequest&, const ListMemoryRecordsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListMemoryRecordsRequest& in);

/// Output of Client::list_memory_records; valid as long as its Response.
/// One page of memory records.
struct ListMemoryRecordsView {
  /// The records on this page.
  std::span<const MemoryRecordSummaryView> memory_record_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListMemoryRecordsView*);

}  // namespace outcrop::bedrock_agentcore
