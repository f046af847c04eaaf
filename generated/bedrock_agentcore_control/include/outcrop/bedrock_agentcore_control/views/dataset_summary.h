// DatasetSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DatasetSummary.html
struct DatasetSummaryView {
  std::string_view dataset_arn{};
  std::string_view dataset_id{};
  std::string_view dataset_name{};
  std::optional<std::string_view> description{};
  Open<DatasetStatus> status{};
  Open<DraftStatus> draft_status{};
  Open<DatasetSchemaType> schema_type{};
  std::int64_t example_count{};
  Timestamp created_at{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const DatasetSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
