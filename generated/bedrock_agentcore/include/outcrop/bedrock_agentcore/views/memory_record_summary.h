// MemoryRecordSummaryView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/memory_content.h"
#include "outcrop/bedrock_agentcore/views/memory_record_metadata_value.h"
#include "outcrop/map_view.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// A memory record as lists and searches show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordSummary.html
struct MemoryRecordSummaryView {
  /// The memory record's id.
  std::string_view memory_record_id{};
  /// What was learned, in words.
  MemoryContentView content{};
  /// The id of the memory strategy that made it.
  std::string_view memory_strategy_id{};
  /// The namespaces that the record lies in, such as /users/alice.
  std::span<const std::string_view> namespaces{};
  /// When it was created.
  Timestamp created_at{};
  /// How well the record fits the query; greater is better. Absent in lists without one.
  std::optional<double> score{};
  /// Facts about the record, by key.
  MapView<MemoryRecordMetadataValueView> metadata{};
};
const internal::Schema& schema_of(const MemoryRecordSummaryView*);

}  // namespace outcrop::bedrock_agentcore
