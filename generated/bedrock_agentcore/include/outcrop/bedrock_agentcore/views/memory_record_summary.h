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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordSummary.html
struct MemoryRecordSummaryView {
  std::string_view memory_record_id{};
  MemoryContentView content{};
  std::string_view memory_strategy_id{};
  std::span<const std::string_view> namespaces{};
  Timestamp created_at{};
  std::optional<double> score{};
  MapView<MemoryRecordMetadataValueView> metadata{};
};
const internal::Schema& schema_of(const MemoryRecordSummaryView*);

}  // namespace outcrop::bedrock_agentcore
