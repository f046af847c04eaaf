// DatasetSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct DatasetSummaryView;

/// A dataset as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DatasetSummary.html
struct DatasetSummary {
  /// The dataset's ARN.
  std::string dataset_arn{};
  /// The id that CreateDataset gave the dataset.
  std::string dataset_id{};
  /// The dataset's name.
  std::string dataset_name{};
  /// What the dataset is for.
  std::optional<std::string> description{};
  /// The state that the dataset is in.
  std::optional<OwnedOpen<DatasetStatus>> status{};
  /// Whether the draft has changes that no version has. It can be relied on only while `status` is `ACTIVE`.
  std::optional<OwnedOpen<DraftStatus>> draft_status{};
  /// What each example looks like.
  std::optional<OwnedOpen<DatasetSchemaType>> schema_type{};
  /// How many examples the dataset has.
  std::int64_t example_count{};
  /// When the dataset was created.
  Timestamp created_at{};
  /// When the dataset changed last.
  Timestamp updated_at{};

  friend bool operator==(const DatasetSummary&, const DatasetSummary&) = default;
};
DatasetSummary to_owned(const DatasetSummaryView& view);
void write_json(internal::JsonWriter& writer, const DatasetSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
