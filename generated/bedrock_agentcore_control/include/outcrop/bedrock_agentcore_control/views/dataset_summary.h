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

/// A dataset as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DatasetSummary.html
struct DatasetSummaryView {
  /// The dataset's ARN.
  std::string_view dataset_arn{};
  /// The id that CreateDataset gave the dataset.
  std::string_view dataset_id{};
  /// The dataset's name.
  std::string_view dataset_name{};
  /// What the dataset is for.
  std::optional<std::string_view> description{};
  /// The state that the dataset is in.
  Open<DatasetStatus> status{};
  /// Whether the draft has changes that no version has. It can be relied on only while `status` is `ACTIVE`.
  Open<DraftStatus> draft_status{};
  /// What each example looks like.
  Open<DatasetSchemaType> schema_type{};
  /// How many examples the dataset has.
  std::int64_t example_count{};
  /// When the dataset was created.
  Timestamp created_at{};
  /// When the dataset changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const DatasetSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
