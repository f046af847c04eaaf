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
/// What to search for, and where. One of `namespace` and `namespacePath` is needed.
struct RetrieveMemoryRecordsRequest {
  /// The id of the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// Searches records whose namespace begins with this text.
  std::optional<std::string> namespace_{};
  /// Searches records whose namespace lies at or below this path.
  std::optional<std::string> namespace_path{};
  /// What to search for.
  ///
  /// Required.
  Box<SearchCriteria> search_criteria{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const RetrieveMemoryRecordsRequest&, const RetrieveMemoryRecordsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const RetrieveMemoryRecordsRequest& in);

/// Output of Client::retrieve_memory_records; valid as long as its Response.
/// One page of records, best first.
struct RetrieveMemoryRecordsView {
  /// The records on this page, each with its score.
  std::span<const MemoryRecordSummaryView> memory_record_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const RetrieveMemoryRecordsView*);

}  // namespace outcrop::bedrock_agentcore
